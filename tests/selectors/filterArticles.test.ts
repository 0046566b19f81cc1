import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_DATES, filterArticles } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { article, catalogue } from "../builders.ts";
import { idsOf, world } from "./world.ts";

const index = indexCatalogue(world());

describe("filterArticles", () => {
  test("keeps everything where no dates are asked for", () => {
    expect(filterArticles(index, ALL_DATES).kept).toEqual(index.catalogue.articles);
  });

  test("keeps an article whose month touches the dates asked for", () => {
    expect(idsOf(filterArticles(index, { from: "2024-04-30", to: "2024-05" }).kept)).toContain(
      "ninh-binh-2024",
    );
    expect(idsOf(filterArticles(index, { from: "2024-05", to: "2024-05" }).kept)).not.toContain(
      "ninh-binh-2024",
    );
  });

  test("judges an article of unknown date by what is known around it", () => {
    expect(idsOf(filterArticles(index, { from: "2023-10", to: null }).kept)).toContain("kim-bang-2023");
    expect(idsOf(filterArticles(index, { from: "2023-11", to: null }).kept)).not.toContain("kim-bang-2023");
  });

  test("keeps and counts an article of which nothing is known", () => {
    const { kept, undated } = filterArticles(index, { from: "1990", to: "1991" });
    expect(idsOf(kept)).toEqual(["region-undated"]);
    expect(undated).toBe(1);
  });

  test("`to` includes the whole of its year", () => {
    expect(idsOf(filterArticles(index, { from: null, to: "2025" }).kept)).toContain("hai-phong-2025");
  });

  test("a limit that is not a date is no limit", () => {
    expect(filterArticles(index, { from: "soon", to: "later" }).kept).toHaveLength(4);
  });

  test("does not depend on the order of the articles", () => {
    const year = fc.integer({ min: 2000, max: 2030 }).map(String);
    const limit = fc.option(year, { nil: null });
    const dated = fc.tuple(fc.option(year, { nil: null }), fc.option(year, { nil: null }));
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 8 }), limit, limit, (dates, from, to) => {
        const articles = dates.map(([edtf, bound], i) =>
          article({
            id: `a-${i}`,
            published: {
              edtf,
              how: "printed",
              notBefore: bound && `${bound}-01-01`,
              notAfter: null,
              note: null,
            },
          }),
        );
        const ids = (list: typeof articles) => {
          const one = indexCatalogue(catalogue({ articles: list, events: [] }));
          const { kept, undated } = filterArticles(one, { from, to });
          return { kept: idsOf(kept).sort(), undated };
        };
        expect(ids(articles)).toEqual(ids(articles.toReversed()));
      }),
      { numRuns: 50 },
    );
  });

  test("a wider window keeps all that a narrower one keeps", () => {
    const year = fc.integer({ min: 2010, max: 2030 });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const narrow = filterArticles(index, { from: String(a), to: String(b) }).kept;
        const wide = filterArticles(index, { from: String(a - 1), to: String(b + 1) }).kept;
        expect(idsOf(wide)).toEqual(expect.arrayContaining(idsOf(narrow)));
      }),
    );
  });
});

describe("filterEvents", () => {
  test("keeps a planning horizon that reaches into the dates asked for", () => {
    expect(idsOf(filterEvents(index, { from: "2030", to: "2031" }).kept)).toContain("kim-bang-horizon");
  });

  test("keeps a planning horizon that begins within the dates asked for and ends after them", () => {
    expect(idsOf(filterEvents(index, { from: "2024", to: "2026" }).kept)).toContain("kim-bang-horizon");
  });

  test("goes by the event's date and not by its article's", () => {
    expect(idsOf(filterEvents(index, { from: "2016", to: "2016" }).kept)).toEqual([
      "kim-bang-drill",
      "kim-bang-sometime",
    ]);
  });

  test("counts events without a date", () => {
    expect(filterEvents(index).undated).toBe(1);
  });
});
