import { describe, expect, test } from "vitest";
import { type Events, eventsOfArticle, eventsOfDocument, eventsOfProvince } from "#selectors/eventsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { timelineLanes } from "#selectors/timelineLanes.ts";
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

describe("timeline lanes", () => {
  test("are one a province that has an event, and an event shared by provinces stands in each", () => {
    const lanes = timelineLanes(index, OLD);
    expect(
      lanes.map(({ province, events, undated }) => [province.id, events.length, undated.length]),
    ).toEqual([
      ["ha-nam", 3, 1],
      ["lang-son", 1, 0],
      ["cao-bang", 1, 0],
    ]);
  });

  test("carry the span of each event", () => {
    const [lane] = timelineLanes(index, OLD);
    expect(lane?.events[0]?.span).toMatchObject({ start: Date.UTC(2016, 0), end: Date.UTC(2017, 0) });
  });

  test("keep only what touches the dates asked for", () => {
    const lanes = timelineLanes(index, NEW, { from: "2024", to: "2024" });
    expect(lanes.map(({ province, events }) => [province.id, events.length])).toEqual([
      ["ninh-binh", 0],
      ["lang-son", 1],
      ["cao-bang", 1],
    ]);
  });
});
