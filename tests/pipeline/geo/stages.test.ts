import { expect, test } from "vitest";
import type { UnitTopology } from "#pipeline/geo/buildTopology.ts";
import { dissolve } from "#pipeline/geo/dissolve.ts";
import { lonLat } from "#pipeline/geo/georeference.ts";
import { labelPoint } from "#pipeline/geo/labelPoint.ts";
import { neighboursOf } from "#pipeline/geo/neighbours.ts";
import { readOutlines } from "#pipeline/geo/readOutlines.ts";
import { writeGeoJson } from "#pipeline/geo/writeGeoJson.ts";

const none = { ids: {}, leftOut: {} };

test("a path is read into one ring for each of its parts", () => {
  const shapes = [{ id: "hanam", path: "m 1,1 2,0 0,2 z m 5,5 1,0 0,1 z" }];
  expect(readOutlines(shapes, ["ha-nam"], none)).toEqual([
    {
      id: "ha-nam",
      rings: [
        [
          [1, 1],
          [3, 1],
          [3, 3],
        ],
        [
          [6, 6],
          [7, 6],
          [7, 7],
        ],
      ],
    },
  ]);
});

test.each([
  [
    "a shape of no unit",
    [{ id: "elsewhere", path: "m 0,0 1,0 0,1 z" }],
    [],
    /"elsewhere" belongs to no unit/,
  ],
  ["a unit without a shape", [], ["ha-nam"], /no shape for ha-nam/],
  ["a curve", [{ id: "hanam", path: "m 0,0 c 1,0 1,1 2,2 z" }], ["ha-nam"], /found "C"/],
])("%s is an error", (_what, shapes, units, message) => {
  expect(() => readOutlines(shapes, units, none)).toThrow(message);
});

test("the drawing's units become degrees through Web Mercator", () => {
  const transform = { lon: { x: 0.5, offset: 100 }, merc: { y: -0.5, offset: 20 } };
  const [lon, lat = 0] = lonLat([10, 40], transform);
  expect(lon).toBe(105);
  expect(lat).toBeCloseTo(0, 12);
});

/** Three squares in a row, a–b–c, and d that touches c in a corner only. */
const row: UnitTopology = {
  type: "Topology",
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [2, 1],
      [3, 1],
    ],
    [
      [3, 1],
      [3, 0],
      [2, 0],
    ],
    [
      [3, 1],
      [3, 2],
      [4, 2],
      [4, 1],
      [3, 1],
    ],
  ],
  objects: {
    units: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, -2]], properties: { id: "a" } },
        { type: "Polygon", arcs: [[1, 2, -4, 4]], properties: { id: "b" } },
        { type: "Polygon", arcs: [[3, 5, 6]], properties: { id: "c" } },
        { type: "Polygon", arcs: [[7]], properties: { id: "d" } },
      ],
    },
  },
};

test("units that share a line are neighbours; a common corner is not enough", () => {
  expect(Object.fromEntries(neighboursOf(row))).toEqual({ a: ["b"], b: ["a", "c"], c: ["b"], d: [] });
});

test("dissolved units keep the outer lines of their parts and lose those between them", () => {
  const successors = new Map([
    ["a", "west"],
    ["b", "west"],
    ["c", "east"],
    ["d", "east"],
  ]);
  const merged = dissolve(row, successors);
  expect(merged.objects.units.geometries.map(({ properties }) => properties.id)).toEqual(["east", "west"]);
  expect(Object.fromEntries(neighboursOf(merged))).toEqual({ east: ["west"], west: ["east"] });
  expect(merged.objects.units.geometries[1]?.arcs.flat(2)).not.toContain(1);
});

test("a unit without a successor is an error", () => {
  expect(() => dissolve(row, new Map([["a", "west"]]))).toThrow(/no successor is known for "b"/);
});

test("a label stands in the middle of the first polygon", () => {
  const square = [
    [
      [106, 21],
      [108, 21],
      [108, 23],
      [106, 23],
      [106, 21],
    ],
  ];
  const [lon = 0, lat = 0] = labelPoint({ type: "MultiPolygon", coordinates: [square] });
  expect(Math.abs(lon - 107)).toBeLessThan(0.01);
  expect(lat).toBeGreaterThan(21.9);
  expect(lat).toBeLessThan(22.1);
});

test("a written feature stands on its own line, a lone polygon as such, coordinates rounded", () => {
  const ring = [
    [1.00004, 2],
    [3, 2],
    [3, 4.123456],
    [1.00004, 2],
  ];
  const geometry = { type: "MultiPolygon" as const, coordinates: [[ring]] };
  const text = writeGeoJson(
    { attribution: "x" },
    [{ type: "Feature", id: "a", properties: {}, geometry }],
    4,
  );
  expect(text).toBe(
    '{"type":"FeatureCollection","attribution":"x","features":[\n' +
      '{"type":"Feature","id":"a","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4.1235],[1,2]]]}}\n' +
      "]}\n",
  );
});
