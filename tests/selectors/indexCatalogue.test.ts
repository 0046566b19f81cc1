import { expect, test } from "vitest";
import { articlesAbout, articlesInProvince, provincesOf } from "#selectors/articlesOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import {
  articleId,
  articles,
  documentId,
  idsOf,
  NEW,
  OLD,
  placeId,
  provinceId,
  themeId,
  world,
} from "./world.ts";

const index = indexCatalogue(world());

test("the same catalogue gives the same index", () => {
  const catalogue = world();
  expect(indexCatalogue(catalogue)).toBe(indexCatalogue(catalogue));
  expect(indexCatalogue(catalogue)).not.toBe(indexCatalogue(world()));
});

test("a unit is found by its set of boundaries and its id", () => {
  expect(index.unit(OLD, provinceId("ninh-binh"))?.predecessors).toEqual([]);
  expect(index.unit(NEW, provinceId("ninh-binh"))?.predecessors).toEqual(["ha-nam", "ninh-binh"]);
  expect(index.unit(NEW, provinceId("ha-nam"))).toBeUndefined();
});

test("an article lies in its own provinces within its own boundaries, and in their counterparts elsewhere", () => {
  const [kimBang] = articles();
  expect(kimBang && provincesOf(kimBang, OLD)).toEqual(["ha-nam"]);
  expect(kimBang && provincesOf(kimBang, NEW)).toEqual(["ninh-binh"]);
});

test("an article has no province in a set of boundaries that it does not know", () => {
  const [kimBang] = articles();
  expect(kimBang && provincesOf(kimBang, "1997" as typeof OLD)).toEqual([]);
});

test("a merged province has the articles of all its parts", () => {
  expect(idsOf(articlesInProvince(index, OLD, provinceId("ninh-binh")))).toEqual(["ninh-binh-2024"]);
  expect(idsOf(articlesInProvince(index, NEW, provinceId("ninh-binh")))).toEqual([
    "kim-bang-2023",
    "ninh-binh-2024",
  ]);
});

test("an article about several provinces lies in each of them", () => {
  for (const id of ["lang-son", "cao-bang"]) {
    expect(idsOf(articlesInProvince(index, OLD, provinceId(id)))).toEqual(["region-undated"]);
  }
});

test("every kind of subject leads to its articles", () => {
  const about = (subject: Parameters<typeof articlesAbout>[1]) => idsOf(articlesAbout(index, subject));
  expect(about({ kind: "document", id: documentId("resolution-28-nq-tw-2008") })).toHaveLength(3);
  expect(about({ kind: "theme", id: themeId("militia") })).toEqual(["kim-bang-2023", "ninh-binh-2024"]);
  expect(about({ kind: "article", id: articleId("hai-phong-2025") })).toEqual(["hai-phong-2025"]);
  expect(about({ kind: "province", boundaries: OLD, id: provinceId("ha-nam") })).toEqual(["kim-bang-2023"]);
});

test("a place leads to articles that name it and to those pinned on it", () => {
  const id = placeId("hai-phong-port");
  expect(idsOf(articlesAbout(index, { kind: "place", id }))).toEqual(["hai-phong-2025", "region-undated"]);
});

test("an unknown subject has no articles", () => {
  expect(articlesAbout(index, { kind: "document", id: documentId("nothing") })).toEqual([]);
  expect(articlesAbout(index, { kind: "article", id: articleId("nothing") })).toEqual([]);
});
