import { expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { type Neighbours, neighboursWithArticles } from "#selectors/neighboursWithArticles.ts";
import { NEW, OLD, provinceId, world } from "./world.ts";

const index = indexCatalogue(world());
const around = (...ids: string[]): Neighbours => new Map([[provinceId("here"), ids.map(provinceId)]]);

test("neighbours with articles come with the most articles first", () => {
  const found = neighboursWithArticles(index, NEW, provinceId("here"), around("cao-bang", "ninh-binh"));
  expect(found.map(({ province, articles }) => [province.id, articles.length])).toEqual([
    ["ninh-binh", 2],
    ["cao-bang", 1],
  ]);
});

test("neighbours without articles in the dates asked for are left out", () => {
  const found = neighboursWithArticles(index, OLD, provinceId("here"), around("ha-nam", "ninh-binh"), {
    from: "2024",
    to: null,
  });
  expect(found.map(({ province }) => province.id)).toEqual(["ninh-binh"]);
});

test("a unit that the map does not know has no neighbours", () => {
  expect(neighboursWithArticles(index, OLD, provinceId("elsewhere"), around("ha-nam"))).toEqual([]);
});
