import { describe, expect, test } from "vitest";
import type { DocumentId, ThemeId } from "#dataset/schema.ts";
import { exportScope } from "#selectors/export/exportScope.ts";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { committedCatalogue, NEW, OLD } from "../../committed.ts";
import { everything, index, inProvince } from "./sample.ts";

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("what is taken", () => {
  test("is the whole dataset where nothing is selected and no dates are asked for", () => {
    expect(everything.articles).toEqual(committedCatalogue.articles);
    expect(everything.documents).toEqual(committedCatalogue.documents);
    expect(everything.events).toEqual(committedCatalogue.events);
    expect(everything.provinces).toHaveLength(63);
  });

  test("is what the dates asked for leave, with the documents that these articles cite", () => {
    const filter = { from: "2025", to: null };
    const scope = exportScope(index, { boundaries: OLD, filter, subject: null });
    expect(ids(scope.articles)).toEqual(["hai-phong-2025"]);
    const [article] = scope.articles;
    const used = [...(article?.documents ?? []), ...(article?.candidates ?? []), ...(article?.context ?? [])];
    expect(new Set(ids(scope.documents))).toEqual(new Set(used));
    expect(scope.provinces).toHaveLength(63);
  });

  test("is a province’s articles on the boundaries shown", () => {
    expect(ids(inProvince("ninh-binh").articles)).toEqual([]);
    const later = inProvince("ninh-binh", NEW);
    expect(ids(later.articles)).toEqual(["ha-nam-kim-bang-2023"]);
    expect(ids(later.provinces)).toEqual(["ninh-binh"]);
    expect(later.events.every(({ article }) => article === "ha-nam-kim-bang-2023")).toBe(true);
  });

  test("is a document with the articles that cite it, also where none does", () => {
    const of = (id: string) =>
      exportScope(index, {
        boundaries: OLD,
        filter: ALL_DATES,
        subject: { kind: "document", id: id as DocumentId },
      });
    const uncited = committedCatalogue.documents.find(
      ({ id }) => !committedCatalogue.articles.some(({ documents }) => documents.includes(id)),
    );
    expect(ids(of(uncited?.id ?? "").documents)).toContain(uncited?.id);
    expect(of(uncited?.id ?? "").articles).toEqual([]);
    const cited = of("resolution-28-nq-tw-2008");
    expect(cited.articles.length).toBeGreaterThan(0);
    expect(cited.articles.every(({ documents }) => ids(cited.documents).includes(documents[0] ?? ""))).toBe(
      true,
    );
  });

  test("is a theme with the provinces that its articles are about", () => {
    const scope = exportScope(index, {
      boundaries: OLD,
      filter: ALL_DATES,
      subject: { kind: "theme", id: "militia-reserves" as ThemeId },
    });
    expect(
      scope.articles.every(({ themes }) => themes.some(({ theme }) => theme === "militia-reserves")),
    ).toBe(true);
    const about = new Set(
      scope.articles.flatMap(({ provinces, provincesIn, boundaries }) =>
        boundaries === OLD ? provinces : (provincesIn[OLD] ?? []),
      ),
    );
    expect(new Set(ids(scope.provinces))).toEqual(about);
  });
});
