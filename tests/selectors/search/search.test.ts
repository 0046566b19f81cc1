import { describe, expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { buildSearch } from "#selectors/search/buildSearch.ts";
import { search } from "#selectors/search/search.ts";
import { NEW, OLD, world } from "../world.ts";

const index = buildSearch(indexCatalogue(world()));
const keys = (query: string, limit?: number) => search(index, query, limit).map(({ key }) => key);

const FIRST: [query: string, key: string][] = [
  ["164/2018/nd-cp", "document:decree-164-2018-nd-cp"],
  ["164/2018/NĐ-CP", "document:decree-164-2018-nd-cp"],
  ["164-2018-NÐ–CP", "document:decree-164-2018-nd-cp"],
  ["nghi dinh 164", "document:decree-164-2018-nd-cp"],
  ["Nghị định số 164", "document:decree-164-2018-nd-cp"],
  ["decree 164", "document:decree-164-2018-nd-cp"],
  ["Decree No. 164", "document:decree-164-2018-nd-cp"],
  ["164/2018", "document:decree-164-2018-nd-cp"],
  ["164", "document:decree-164-2018-nd-cp"],
  ["16", "document:decree-164-2018-nd-cp"],
  ["resolution 28 2013", "document:resolution-28-nq-tw-2013"],
  ["Strategy for protecting", "document:resolution-28-nq-tw-2013"],
  ["ha nam", "province:ha-nam@2008"],
  ["Hà Nam", "province:ha-nam@2008"],
  ["haiphong", "province:hai-phong@2008"],
  ["hai phong", "province:hai-phong@2008"],
  ["Hai Phòng", "province:hai-phong@2008"],
  ["tinh lang son", "province:lang-son@2008"],
  ["kim bang", "place:kim-bang"],
  ["dan quan", "theme:militia"],
  ["dân quân", "theme:militia"],
  ["militta", "theme:militia"],
  ["reserves militia", "theme:militia"],
  ["drill", "theme:training"],
  ["lesson", "theme:education"],
  ["a port and", "article:hai-phong-2025"],
];

describe("search", () => {
  test.each(FIRST)("finds for %j first %s", (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  test.each(["", "  ", "–", "\u0301"])("finds nothing for %j", (query) => {
    expect(keys(query)).toEqual([]);
  });

  test.each(["28-NQ/TW", "28/NQ-TW", "nq 28", "resolution 28", "nghị quyết 28", "28"])(
    "lists for %j all documents of that number, the most cited first",
    (query) => {
      const documents = keys(query).filter((key) => key.startsWith("document:"));
      expect(documents.slice(0, 2)).toEqual([
        "document:resolution-28-nq-tw-2008",
        "document:resolution-28-nq-tw-2013",
      ]);
      expect(documents.slice(2).sort()).toEqual([
        "document:resolution-28-nq-tw-2003",
        "document:resolution-28-nq-tw-2018",
        "document:resolution-28-nq-tw-2022",
      ]);
    },
  );

  test("takes the last word for one that may be unfinished", () => {
    expect(keys("defence minis")).toEqual(["document:decree-168-2018-nd-cp"]);
  });

  test("knows the types of documents in both languages, and their years", () => {
    const decrees = ["document:decree-164-2018-nd-cp", "document:decree-168-2018-nd-cp"];
    expect(keys("nghị định 2018").sort()).toEqual(decrees);
    expect(keys("decree 2018").sort()).toEqual(decrees);
  });

  test("does not take the `số` before a number for a word", () => {
    expect(keys("nghị quyết số 28")).not.toContain("document:resolution-30-nq-tw-2022");
  });

  test("finds by an old province's name also its successor, and by the successor's also its parts", () => {
    expect(keys("ha nam").slice(0, 2)).toEqual(["province:ha-nam@2008", "province:ninh-binh@2025"]);
    expect(keys("ninh binh").slice(0, 3)).toEqual(
      expect.arrayContaining(["province:ninh-binh@2025", "province:ninh-binh@2008", "province:ha-nam@2008"]),
    );
  });

  test("puts the units of the set on the map before those of others", () => {
    const first = (boundaries: typeof OLD) => search(index, "ninh binh", 20, boundaries)[0]?.key;
    expect([first(OLD), first(NEW)]).toEqual(["province:ninh-binh@2008", "province:ninh-binh@2025"]);
  });

  test("puts a province's successor before what merely begins with its name", () => {
    const [, second, third] = keys("ha nam");
    expect([second, third]).toEqual(["province:ninh-binh@2025", "document:plan-of-ha-nam"]);
  });

  test("does not find an article by places that it merely names", () => {
    expect(keys("lessonia")[0]).toBe("place:lessonia");
    expect(keys("lessonia")).not.toContain("article:region-undated");
  });

  test("tells of an old province which one it is part of, and since when", () => {
    expect(search(index, "ha nam")[0]?.note).toEqual({
      kind: "joined",
      successor: "ninh-binh",
      boundaries: "2025",
      since: "2025-07-01",
    });
  });

  test("tells of a province that grew and of the grown one what they are made of", () => {
    const notes = search(index, "ninh binh")
      .slice(0, 2)
      .map(({ note }) => note);
    const predecessors = ["ha-nam", "ninh-binh"];
    expect(notes).toEqual([
      { kind: "made-of", predecessors, of: "2008", boundaries: "2025", since: "2025-07-01" },
      { kind: "enlarged", predecessors, of: "2008", boundaries: "2025", since: "2025-07-01" },
    ]);
  });

  test("tells what became of a place, and finds it by the name of what it became", () => {
    const became = { en: "Six wards, one of them Tam Chuc", vi: "Sáu phường, trong đó có Tam Chúc" };
    const { places, ...rest } = world();
    const later = buildSearch(
      indexCatalogue({
        ...rest,
        places: places.map((place) => (place.id === "kim-bang" ? { ...place, later: became } : place)),
      }),
    );
    expect(search(later, "tam chuc")[0]).toMatchObject({
      kind: "place",
      id: "kim-bang",
      note: { kind: "became", text: became },
    });
  });

  test("lists a province that did not change once, for both sets of boundaries", () => {
    const provinces = search(index, "lang son").filter(({ kind }) => kind === "province");
    expect(provinces).toMatchObject([{ id: "lang-son", boundaries: ["2008", "2025"], note: null }]);
  });

  test("does not list a province a second time as a place", () => {
    expect(keys("ha nam")).not.toContain("place:ha-nam-province");
  });

  test("tells of a document which others carry its number", () => {
    const [hit] = search(index, "28-NQ/TW");
    expect(hit?.note).toMatchObject({ kind: "same-number" });
    expect(hit?.note?.kind === "same-number" && hit.note.documents).toHaveLength(4);
  });

  test("finds with a place the articles that are about it", () => {
    expect(keys("kim bang")).toEqual(
      expect.arrayContaining(["place:kim-bang", "article:kim-bang-2023", "article:ninh-binh-2024"]),
    );
  });

  test("shows the original spelling with the match marked", () => {
    const [decree] = search(index, "164/2018/nd-cp");
    expect(decree?.title.vi).toEqual([{ text: "164/2018/NĐ-CP", marked: true }]);
    const [province] = search(index, "ha na");
    expect(province?.title.vi).toEqual([
      { text: "Hà Na", marked: true },
      { text: "m", marked: false },
    ]);
  });

  test("gives what has most of the words where nothing has all of them", () => {
    expect(keys("decree 164 unheardof")[0]).toBe("document:decree-164-2018-nd-cp");
  });

  test("gives no more hits than asked for", () => {
    expect(keys("28", 3)).toHaveLength(3);
  });

  test("gives every hit once", () => {
    for (const query of ["ha nam", "28", "h", "province"]) {
      expect(new Set(keys(query, 100)).size).toBe(keys(query, 100).length);
    }
  });
});
