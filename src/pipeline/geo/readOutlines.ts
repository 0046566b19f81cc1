import svgpath from "svgpath";
import type { OutlineSettings } from "./settings.ts";

/** A point in the drawing's units: x to the right, y downwards. */
export type DrawnPoint = [x: number, y: number];
/** A unit as it is drawn: rings that are not closed by repeating their first point. */
export type Outline = { id: string; rings: DrawnPoint[][] };
export type DrawnShape = { id: string; path: string };

/**
 * Reads the drawing's shapes as outlines, sorted by our ids. Throws where a shape belongs to no unit, or a unit
 * has no shape: a renamed shape must not vanish from the map.
 */
export function readOutlines(
  shapes: readonly DrawnShape[],
  units: readonly string[],
  { ids, leftOut }: Pick<OutlineSettings, "ids" | "leftOut">,
): Outline[] {
  const unitOf = new Map(units.map((unit) => [unit.replaceAll("-", ""), unit]));
  const outlines = shapes
    .filter(({ id }) => !(id in leftOut))
    .map(({ id, path }) => {
      const unit = ids[id] ?? unitOf.get(id);
      if (unit === undefined) throw new Error(`Outlines: the shape "${id}" belongs to no unit`);
      return { id: unit, rings: readRings(path) };
    });
  const drawn = new Set(outlines.map(({ id }) => id));
  const missing = units.filter((unit) => !drawn.has(unit));
  if (missing.length > 0) throw new Error(`Outlines: no shape for ${missing.join(", ")}`);
  return outlines.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every sub-path is a ring; only straight segments are understood. */
function readRings(path: string): DrawnPoint[][] {
  const rings: DrawnPoint[][] = [];
  svgpath(path)
    .abs()
    .iterate(([command, ...numbers], _index, x, y) => {
      if (command === "M") rings.push([[Number(numbers[0]), Number(numbers[1])]]);
      else if (command === "L") rings.at(-1)?.push([Number(numbers[0]), Number(numbers[1])]);
      else if (command === "H") rings.at(-1)?.push([Number(numbers[0]), y]);
      else if (command === "V") rings.at(-1)?.push([x, Number(numbers[0])]);
      else if (command !== "Z") throw new Error(`Outlines: expected straight segments, found "${command}"`);
    });
  return rings;
}
