import { describe, expect, test } from "vitest";
import { type Events, eventsOfArticle, eventsOfDocument, eventsOfProvince } from "#selectors/eventsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { catalogue, event } from "../builders.ts";
import { articleId, documentId, idsOf, NEW, OLD, provinceId, world } from "./world.ts";

const index = indexCatalogue(world());
const datedIds = ({ dated }: Pick<Events, "dated">) => dated.map(({ event: { id } }) => id);

describe("events", () => {
  test("of an article are sorted by their start, those without a date apart", () => {
    const events = eventsOfArticle(index, articleId("kim-bang-2023"));
    expect(datedIds(events)).toEqual(["kim-bang-drill", "kim-bang-decree", "kim-bang-horizon"]);
    expect(idsOf(events.undated)).toEqual(["kim-bang-sometime"]);
  });

  test("with an open beginning come first, and equal starts go by their end", () => {
    const article = "bac-ninh-city-2024";
    const events = [
      event({ id: "b", article, date: "2020/2025" }),
      event({ id: "c", article, date: "2020" }),
      event({ id: "a", article, date: "../2030" }),
    ];
    const other = indexCatalogue(catalogue({ events }));
    expect(datedIds(eventsOfArticle(other, articleId(article)))).toEqual(["a", "c", "b"]);
  });

  test("of a merged province include those of its parts", () => {
    expect(datedIds(eventsOfProvince(index, OLD, provinceId("ninh-binh")))).toEqual([]);
    expect(datedIds(eventsOfProvince(index, NEW, provinceId("ninh-binh")))).toHaveLength(3);
  });

  test("of a document are found whichever article states them", () => {
    expect(datedIds(eventsOfDocument(index, documentId("decree-164-2018-nd-cp")))).toEqual([
      "kim-bang-decree",
    ]);
  });
});
