import { describe, expect, test } from "vitest";
import { citedBy } from "#selectors/documentsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { listDocuments } from "#selectors/listDocuments.ts";
import { committedCatalogue } from "../committed.ts";

const index = indexCatalogue(committedCatalogue);
const all = committedCatalogue.documents.map(({ id }) => id).sort();

describe.each(["cited", "newest", "type"] as const)("documents listed by %s", (order) => {
  test("are all there once", () => {
    const listed = listDocuments(index, order).flatMap(({ rows }) => rows.map(({ document }) => document.id));
    expect(listed.sort()).toEqual(all);
  });

  test("carry the number of articles that cite them", () => {
    for (const { document, articles } of listDocuments(index, order).flatMap(({ rows }) => rows))
      expect(articles).toBe(citedBy(index, document.id).length);
  });
});

test("the cited come before the others, the most cited first", () => {
  const [cited, registry] = listDocuments(index, "cited");
  expect([cited?.key, registry?.key]).toEqual(["cited", "registry"]);
  expect(cited?.rows[0]?.document.id).toBe("resolution-28-nq-tw-2008");
  expect(registry?.rows.every(({ articles }) => articles === 0)).toBe(true);
});

test("only articles within the dates count", () => {
  const [cited] = listDocuments(index, "cited", { from: null, to: "2023-12" });
  expect(cited?.rows.map(({ document }) => document.id).sort()).toEqual(
    [
      ...(committedCatalogue.articles.find(({ id }) => id === "ha-nam-kim-bang-2023")?.documents ?? []),
    ].sort(),
  );
});

test("by date the latest come first and the undated last; by type the largest type first", () => {
  const [byDate] = listDocuments(index, "newest");
  const dates = byDate?.rows.map(({ document }) => document.issued ?? "") ?? [];
  expect(dates).toEqual(dates.toSorted().reverse());
  const sizes = listDocuments(index, "type").map(({ rows }) => rows.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
