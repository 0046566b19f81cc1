import { expect, test } from "vitest";
import {
  citedBy,
  coCited,
  documentsOf,
  documentsOfArticle,
  documentsOfProvince,
} from "#selectors/documentsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { articleId, documentId, idsOf, NEW, provinceId, world } from "./world.ts";

const index = indexCatalogue(world());

test("the documents of an article stand in the order of their citation", () => {
  const documents = documentsOfArticle(index, articleId("ninh-binh-2024"));
  expect(documents.map(({ document }) => document.id)).toEqual([
    "resolution-28-nq-tw-2013",
    "resolution-28-nq-tw-2008",
  ]);
});

test("a cited document tells who cites it here and who does elsewhere", () => {
  const [resolution] = documentsOfArticle(index, articleId("kim-bang-2023"));
  expect(idsOf(resolution?.articles ?? [])).toEqual(["kim-bang-2023"]);
  expect(idsOf(resolution?.others ?? [])).toEqual(["ninh-binh-2024", "region-undated"]);
});

test("the documents of a province come with the most cited first", () => {
  const documents = documentsOfProvince(index, NEW, provinceId("ninh-binh"));
  expect(documents.map(({ document, articles }) => [document.id, articles.length])).toEqual([
    ["resolution-28-nq-tw-2008", 2],
    ["decree-164-2018-nd-cp", 1],
    ["resolution-28-nq-tw-2013", 1],
  ]);
});

test("a document that the registry lacks is passed over", () => {
  const [article] = index.catalogue.articles;
  expect(article && documentsOf(index, [{ ...article, documents: [documentId("lost")] }])).toEqual([]);
});

test("a document knows the articles that cite it", () => {
  expect(idsOf(citedBy(index, documentId("resolution-28-nq-tw-2013")))).toEqual(["ninh-binh-2024"]);
  expect(citedBy(index, documentId("resolution-28-nq-tw-2022"))).toEqual([]);
});

test("documents cited in the same articles are counted, without the document itself", () => {
  const together = coCited(index, documentId("resolution-28-nq-tw-2008"));
  expect(together.map(({ document, articles }) => [document.id, articles])).toEqual([
    ["decree-164-2018-nd-cp", 1],
    ["resolution-28-nq-tw-2013", 1],
  ]);
});
