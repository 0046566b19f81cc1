import { describe, expect, test } from "vitest";
import type { Geometry } from "#dataset/boundaryFile.ts";
import { outlinePath, toDrawing } from "#map/svg/outlinePath.ts";
import { committedLand, committedUnits } from "../../committed.ts";

type XY = readonly [number, number];

/** Reads a path of relative lines back into rings of points. */
function readPath(path: string): XY[][] {
  return path
    .split("z")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const found = /^M(\S+) ([^l]+)l(.*)$/.exec(ring);
      if (!found) throw new Error(`not a ring of relative lines: ${ring.slice(0, 40)}`);
      let [x, y] = [Number(found[1]), Number(found[2])];
      const points: XY[] = [[x, y]];
      const numbers = (found[3] ?? "").split(" ").filter(Boolean).map(Number);
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] as number;
        y += numbers[at + 1] as number;
        points.push([x, y]);
      }
      return points;
    });
}

const ringsOf = (geometry: Geometry) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

describe.each([
  ["2008", committedUnits["2008"]],
  ["2025", committedUnits["2025"]],
  ["land", committedLand],
] as const)("an outline of %s", (_, units) => {
  test("reads back as the points that it was drawn from, within a tenth of a unit", () => {
    for (const { id, geometry } of units) {
      const rings = readPath(outlinePath(geometry));
      const drawn = ringsOf(geometry);
      expect(rings.length, id).toBe(drawn.length);
      for (const [position, ring] of drawn.entries()) {
        const points = rings[position] ?? [];
        let at = 0;
        for (const coordinate of ring.slice(0, -1)) {
          const { x, y } = toDrawing(coordinate);
          const isHere = ([px, py]: XY) => Math.abs(px - x) <= 0.1 && Math.abs(py - y) <= 0.1;
          // Points closer than a tenth of a unit to the last share it.
          if (at > 0 && isHere(points[at - 1] as XY) && !(points[at] && isHere(points[at] as XY))) continue;
          expect(points[at] && isHere(points[at] as XY), `${id} ring ${position} point ${at}`).toBe(true);
          at++;
        }
        expect(at).toBe(points.length);
      }
    }
  });
});

test("an outline's numbers have at most one decimal", () => {
  const numbers = committedUnits["2008"].flatMap(({ geometry }) => outlinePath(geometry).split(/[Mlz ]+/));
  expect(numbers.filter((text) => !/^(-?\d+(\.\d)?)?$/.test(text))).toEqual([]);
});

test("a province of islands has a ring for each", () => {
  const islands: Geometry = {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [106, 20],
          [106.1, 20],
          [106.1, 20.1],
          [106, 20],
        ],
      ],
      [
        [
          [107, 20],
          [107.1, 20],
          [107.1, 20.1],
          [107, 20],
        ],
      ],
    ],
  };
  expect(outlinePath(islands).match(/M/g)).toHaveLength(2);
});
