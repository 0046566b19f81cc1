import type { BoundaryUnit, Position } from "#dataset/boundaryFile.ts";

export type Line = readonly Position[];

/** Outlines are on a grid of a ten-thousandth of a degree; neighbours share its points exactly. */
const GRID = 10_000;
const key = ([lon, lat]: Position): string => `${Math.round(lon * GRID)} ${Math.round(lat * GRID)}`;
const edgeKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The borders of units as lines, each stretch once although two neighbours have it: dashes drawn twice fill each
 * other's gaps. `between` keeps only what lies between two of the units, without coasts and frontiers.
 */
export function borderLines(units: readonly BoundaryUnit[], between = false): readonly Line[] {
  const rings = units.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const keyed = rings.map((ring) => ({ ring, keys: ring.map(key) }));
  const times = new Map<string, number>();
  for (const { keys } of keyed) {
    for (let at = 1; at < keys.length; at++) {
      const edge = edgeKey(keys[at - 1] as string, keys[at] as string);
      times.set(edge, (times.get(edge) ?? 0) + 1);
    }
  }
  const lines: Position[][] = [];
  for (const { ring, keys } of keyed) {
    let line: Position[] = [];
    for (let at = 1; at < ring.length; at++) {
      const edge = edgeKey(keys[at - 1] as string, keys[at] as string);
      const count = times.get(edge) ?? 0;
      // Taken once: 0 from then on.
      times.set(edge, 0);
      if (count === 0 || (between && count < 2)) {
        line = [];
        continue;
      }
      if (line.length === 0) {
        line.push(ring[at - 1] as Position);
        lines.push(line);
      }
      line.push(ring[at] as Position);
    }
  }
  return lines;
}
