import { expect, test } from "vitest";
import { parseCatalogue } from "#dataset/parse.ts";
import { committedCatalogue } from "./committed.ts";
import { withManyArticles } from "./manyArticles.ts";

test("a catalogue with many articles is one that the atlas accepts", () => {
  const many = withManyArticles(committedCatalogue, 500);
  expect(parseCatalogue(structuredClone(many)).articles).toHaveLength(500);
  expect(new Set(many.articles.map(({ id }) => id)).size).toBe(500);
});

test("the same seed gives the same catalogue, another one another", () => {
  expect(withManyArticles(committedCatalogue, 20)).toEqual(withManyArticles(committedCatalogue, 20));
  expect(withManyArticles(committedCatalogue, 20, 2)).not.toEqual(withManyArticles(committedCatalogue, 20));
});
