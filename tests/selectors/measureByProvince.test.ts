import { expect, test } from "vitest";
import type { BoundariesId } from "#dataset/schema.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { type ColorBy, measureKind } from "#selectors/measure.ts";
import { measureByProvince } from "#selectors/measureByProvince.ts";
import { NEW, OLD, provinceId, themeId, world } from "./world.ts";

const index = indexCatalogue(world());
const NOTHING = { value: null, n: 0 };

const MEASURED: [ColorBy, BoundariesId, province: string, unknown][] = [
  ["articles", OLD, "ha-nam", { value: 1, n: 1 }],
  ["articles", NEW, "ninh-binh", { value: 2, n: 2 }],
  ["documents", NEW, "ninh-binh", { value: 3, n: 2 }],
  ["documents", OLD, "hai-phong", { value: 0, n: 1 }],
  [themeId("militia"), OLD, "ha-nam", { value: 0.4, n: 10 }],
  [themeId("militia"), NEW, "ninh-binh", { value: 0.2, n: 40 }],
  [themeId("militia"), OLD, "lang-son", { value: 0, n: 20 }],
  [themeId("militia"), OLD, "hai-phong", { value: null, n: 0 }],
];

test.each(MEASURED)("by %s, boundaries %s, %s measures %j", (color, set, id, expected) => {
  expect(measureByProvince(index, set, color).get(provinceId(id))).toEqual(expected);
});

test("every unit of the set has a measure, and no other", () => {
  const measures = measureByProvince(index, NEW, "articles");
  expect([...measures.keys()]).toEqual(["ninh-binh", "hai-phong", "lang-son", "cao-bang"]);
});

test("a province without an article in the dates asked for has no data, which is not 0", () => {
  const filter = { from: "2025", to: null };
  expect(measureByProvince(index, OLD, "articles", filter).get(provinceId("ha-nam"))).toEqual(NOTHING);
});

test("articles and documents are counted, themes are shares", () => {
  expect((["articles", "documents", themeId("militia")] as const).map(measureKind)).toEqual([
    "count",
    "count",
    "share",
  ]);
});
