import { describe, expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { type LanesBy, timelineLanes } from "#selectors/timelineLanes.ts";
import { article, catalogue, document, event, family, theme } from "../builders.ts";
import { committedCatalogue } from "../committed.ts";
import { NEW, OLD, world } from "./world.ts";

const lanesOf = (index: ReturnType<typeof indexCatalogue>, by: LanesBy, boundaries = OLD) =>
  timelineLanes(index, by, boundaries).map(({ key, events }) => [key, events.map(({ id }) => id)]);

describe("lanes by province", () => {
  const index = indexCatalogue(world());

  test("are one a province with events; an event shared by provinces stands in each, or in the lane they share", () => {
    const lanes = timelineLanes(index, "provinces", OLD);
    expect(lanes.map(({ key, events }) => [key, events.length])).toEqual([
      ["ha-nam", 4],
      ["lang-son", 1],
    ]);
    expect(lanes[1]?.of).toMatchObject({ others: [{ id: "cao-bang" }] });
  });

  test("follow the boundaries shown", () => {
    expect(timelineLanes(index, "provinces", NEW).map(({ key }) => key)).toEqual(["ninh-binh", "lang-son"]);
  });
});

const families = [family({ id: "politics" }), family({ id: "forces" }), family({ id: "empty" })];
const themes = [theme({ id: "education", family: "politics" }), theme({ id: "militia", family: "forces" })];
const coded = (education: number, militia: number) => [
  { theme: "education", sentences: education },
  { theme: "militia", sentences: militia },
];
const act = document({ id: "law-1", type: "law" });
const events = [
  event({ id: "about-law", kind: "issued", document: "law-1", themes: ["militia", "education"] }),
  event({ id: "about-nothing", themes: [] }),
  event({ id: "appeared", kind: "published", date: "2024" }),
];
const made = (overrides: Parameters<typeof article>[0]) =>
  indexCatalogue(
    catalogue({ families, themes, events, documents: [document(), act], articles: [article(overrides)] }),
  );

describe("lanes by type of document", () => {
  test("put an event with its document, a publication with every type cited, the rest last", () => {
    const index = made({ documents: ["law-1", "resolution-28-nq-tw-2008"] });
    expect(lanesOf(index, "documents")).toEqual([
      ["law", ["about-law", "appeared"]],
      ["resolution", ["appeared"]],
      ["rest", ["about-nothing"]],
    ]);
  });

  test("put the publication of an article that cites nothing with the rest", () => {
    expect(lanesOf(made({ documents: [] }), "documents")).toEqual([
      ["law", ["about-law"]],
      ["rest", ["about-nothing", "appeared"]],
    ]);
  });
});

describe("lanes by family of themes", () => {
  test("put an event with each family of its sentence, a publication with the leading one", () => {
    expect(lanesOf(made({ themes: coded(2, 5) }), "themes")).toEqual([
      ["politics", ["about-law"]],
      ["forces", ["about-law", "appeared"]],
      ["rest", ["about-nothing"]],
    ]);
  });

  test("put a publication with every family that leads equally", () => {
    expect(lanesOf(made({ themes: coded(3, 3) }), "themes").slice(0, 2)).toEqual([
      ["politics", ["about-law", "appeared"]],
      ["forces", ["about-law", "appeared"]],
    ]);
  });
});

test.each(["provinces", "documents", "themes"] as const)(
  "of the committed dataset, lanes by %s hold every event",
  (by) => {
    const index = indexCatalogue(committedCatalogue);
    const held = new Set(timelineLanes(index, by, OLD).flatMap((lane) => lane.events));
    expect(held.size).toBe(committedCatalogue.events.length);
  },
);
