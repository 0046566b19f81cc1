import { expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { newestFirst } from "#selectors/newestFirst.ts";
import { article } from "../builders.ts";
import { articleId, idsOf, world } from "./world.ts";

const index = indexCatalogue(world());

test("the latest article comes first, the one of which nothing is known last", () => {
  expect(idsOf(newestFirst(index, index.catalogue.articles))).toEqual([
    "hai-phong-2025",
    "ninh-binh-2024",
    "kim-bang-2023",
    "region-undated",
  ]);
});

test("the order in which articles are given makes no difference, even among those of one day", () => {
  const template = index.catalogue.articles[0] ?? article();
  const articles = ["b", "a", "c"].map((id) => ({ ...template, id: articleId(id) }));
  expect(idsOf(newestFirst(index, articles))).toEqual(["a", "b", "c"]);
  expect(newestFirst(index, articles.toReversed())).toEqual(newestFirst(index, articles));
});
