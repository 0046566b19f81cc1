import { expect, test } from "vitest";
import type { Article } from "#dataset/schema.ts";
import { documentsOf } from "#selectors/documentsOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { measureByProvince } from "#selectors/measureByProvince.ts";
import { themeSharesOfCorpus } from "#selectors/themeShares.ts";
import { article } from "../builders.ts";
import { articleId, documentId, NEW, OLD, provinceId, themeId, world } from "./world.ts";

// Ten thousand articles, every total known by arithmetic: year 2000 + i mod 20, province i mod 5, ten sentences.

const HOW_MANY = 10_000;
const UNITS = ["ha-nam", "ninh-binh", "hai-phong", "lang-son", "cao-bang"];

function manyArticles(): Article[] {
  const template = article({ documents: [], themes: [], sentences: 10 });
  return Array.from({ length: HOW_MANY }, (_, i) => {
    const unit = UNITS[i % 5] ?? "";
    return {
      ...template,
      id: articleId(`article-${i}`),
      published: { ...template.published, edtf: String(2000 + (i % 20)) },
      provinces: [provinceId(unit)],
      provincesIn: { [NEW]: [provinceId(unit === "ha-nam" ? "ninh-binh" : unit)] },
      themes: [{ theme: themeId("militia"), sentences: i % 2 }],
      documents: [documentId(i % 4 === 0 ? "decree-164-2018-nd-cp" : "resolution-28-nq-tw-2008")],
    };
  });
}

const index = indexCatalogue({ ...world(), articles: manyArticles(), events: [] });

test("ten thousand articles are counted in their provinces, old and new", () => {
  expect([...measureByProvince(index, OLD, "articles").values()].map(({ value }) => value)).toEqual(
    UNITS.map(() => 2_000),
  );
  expect(measureByProvince(index, NEW, "articles").get(provinceId("ninh-binh"))?.value).toBe(4_000);
});

test("a filter over ten thousand articles keeps its years and no other", () => {
  expect(filterArticles(index, { from: "2005", to: "2009" }).kept).toHaveLength(2_500);
  const measures = measureByProvince(index, OLD, "articles", { from: "2005", to: "2009" });
  expect([...measures.values()].map(({ n }) => n)).toEqual(UNITS.map(() => 500));
});

test("the sentences of ten thousand articles pool into one share", () => {
  const [militia] = themeSharesOfCorpus(index).rows;
  expect(militia).toMatchObject({ sentences: 5_000, n: 100_000, share: 0.05 });
});

test("the citations of ten thousand articles add up", () => {
  const documents = documentsOf(index, index.catalogue.articles);
  expect(documents.map(({ document, articles }) => [document.id, articles.length])).toEqual([
    ["resolution-28-nq-tw-2008", 7_500],
    ["decree-164-2018-nd-cp", 2_500],
  ]);
});
