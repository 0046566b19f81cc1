import { describe, expect, test } from "vitest";
import { parseBoundaryFile, parseLandFile } from "#dataset/boundaryFile.ts";

const square = {
  type: "Polygon",
  coordinates: [
    [
      [105, 20],
      [106, 20],
      [106, 21],
      [105, 20],
    ],
  ],
};
const unit = (overrides: object = {}, properties: object = {}) => ({
  type: "Feature",
  id: "ha-nam",
  properties: {
    id: "ha-nam",
    name_vi: "Hà Nam",
    name_en: "Ha Nam",
    label: [105.9, 20.5],
    neighbours: ["ha-noi"],
    ...properties,
  },
  geometry: square,
  ...overrides,
});
const file = (...features: unknown[]) => ({ type: "FeatureCollection", features });

describe("a boundary file", () => {
  test("gives each unit's outline, label point and neighbours", () => {
    expect(parseBoundaryFile({ ...file(unit()), attribution: "someone" })).toEqual([
      { id: "ha-nam", label: [105.9, 20.5], neighbours: ["ha-noi"], geometry: square },
    ]);
  });

  test("may have a unit of several parts", () => {
    const geometry = { type: "MultiPolygon", coordinates: [square.coordinates] };
    expect(parseBoundaryFile(file(unit({ geometry })))[0]?.geometry).toEqual(geometry);
  });

  test.each([
    ["no collection", { type: "Feature", features: [] }],
    ["a page", "<!doctype html>"],
    ["nothing", null],
    ["an id that is no slug", file(unit({ id: "Hà Nam" }))],
    ["a label of one number", file(unit({}, { label: [105.9] }))],
    ["a missing list of neighbours", file(unit({}, { neighbours: undefined }))],
    ["a point for an outline", file(unit({ geometry: { type: "Point", coordinates: [105, 20] } }))],
    ["an outline without rings", file(unit({ geometry: { type: "Polygon", coordinates: null } }))],
  ])("with %s is refused", (_, json) => {
    expect(() => parseBoundaryFile(json)).toThrow();
  });
});

describe("a file of neighbouring land", () => {
  const land = (overrides: object = {}) =>
    file({ type: "Feature", id: "laos", geometry: square, ...overrides });

  test("gives each land's outline", () => {
    expect(parseLandFile(land({ properties: { note: "x" } }))).toEqual([{ id: "laos", geometry: square }]);
  });

  test.each([
    ["a land without a name", land({ id: 7 })],
    ["a line for an outline", land({ geometry: { type: "LineString", coordinates: [[105, 20]] } })],
  ])("with %s is refused", (_, json) => {
    expect(() => parseLandFile(json)).toThrow();
  });
});
