import { describe, expect, test } from "vitest";
import { parseCatalogue } from "#dataset/parse.ts";
import { jsonParts } from "#selectors/export/json.ts";
import { committedCatalogue } from "../../committed.ts";
import { about, everything, index, inProvince } from "./sample.ts";

const read = (scope: typeof everything) => JSON.parse([...jsonParts(index, scope, about)].join(""));

describe("the JSON of a view", () => {
  test("is a catalogue of the dataset’s schema that any of its readers can read", () => {
    const catalogue = parseCatalogue(read(inProvince("lang-son")));
    expect(catalogue.articles.map(({ id }) => id)).toEqual(["military-region-1-2024"]);
    const [article] = catalogue.articles;
    expect(catalogue.documents.map(({ id }) => id)).toEqual(expect.arrayContaining(article?.documents ?? []));
    expect(catalogue.places.map(({ id }) => id)).toContain(article?.pin);
  });

  test("holds the dataset’s own objects, unchanged", () => {
    const { articles, documents, events } = read(everything);
    expect(articles).toEqual(committedCatalogue.articles);
    expect(documents).toEqual(committedCatalogue.documents);
    expect(events).toEqual(committedCatalogue.events);
  });

  test("says what it comes from", () => {
    expect(read(everything).about).toEqual(about);
  });
});
