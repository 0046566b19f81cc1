import { describe, expect, test } from "vitest";
import { familyBarOfArticle, familyBarOfProvince } from "#selectors/familyBar.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import {
  type ThemeShares,
  themeSharesOfArticle,
  themeSharesOfCorpus,
  themeSharesOfProvince,
} from "#selectors/themeShares.ts";
import { articleId, NEW, OLD, provinceId, world } from "./world.ts";

const index = indexCatalogue(world());
const table = ({ rows }: ThemeShares) => rows.map(({ theme, share }) => [theme.id, share]);

describe("theme shares", () => {
  test("of an article are shares of its sentences, largest first, gaps included", () => {
    expect(table(themeSharesOfArticle(index, articleId("kim-bang-2023")))).toEqual([
      ["militia", 0.4],
      ["education", 0.1],
      ["training", 0],
    ]);
  });

  test("of a province pool the sentences of its articles", () => {
    const { articles, n, rows } = themeSharesOfProvince(index, NEW, provinceId("ninh-binh"));
    expect([articles, n]).toEqual([2, 40]);
    expect(rows[0]).toMatchObject({ sentences: 8, share: 0.2, n: 40 });
  });

  test("of the corpus pool all sentences, and are what every row is compared with", () => {
    expect(table(themeSharesOfCorpus(index))).toEqual([
      ["militia", 8 / 60],
      ["training", 5 / 60],
      ["education", 1 / 60],
    ]);
    const { rows } = themeSharesOfArticle(index, articleId("hai-phong-2025"));
    expect(rows.map(({ corpus }) => corpus)).toEqual([1 / 60, 8 / 60, 5 / 60]);
  });

  test("come grouped by family, in the codebook's order", () => {
    const { families } = themeSharesOfArticle(index, articleId("region-undated"));
    expect(families.map(({ family, rows }) => [family.id, rows.map(({ theme }) => theme.id)])).toEqual([
      ["politics", ["education"]],
      ["forces", ["training", "militia"]],
    ]);
  });

  test("of a province without articles are rows of 0 over nothing", () => {
    const { articles, n, rows } = themeSharesOfProvince(index, OLD, provinceId("nowhere"));
    expect([articles, n, rows.length, rows[0]?.share]).toEqual([0, 0, 3, 0]);
  });

  test("follow the dates asked for while the corpus average stays", () => {
    const shares = themeSharesOfProvince(index, NEW, provinceId("ninh-binh"), { from: "2024", to: null });
    expect(shares.n).toBe(30);
    expect(shares.rows[0]?.corpus).toBe(8 / 60);
  });
});

describe("a family bar", () => {
  test("shares out the codings of an article", () => {
    const bar = familyBarOfArticle(index, articleId("kim-bang-2023"));
    expect(bar.map(({ family, codings, share }) => [family.id, codings, share])).toEqual([
      ["politics", 1, 0.2],
      ["forces", 4, 0.8],
    ]);
  });

  test("of a province adds up its articles", () => {
    const bar = familyBarOfProvince(index, NEW, provinceId("ninh-binh"));
    expect(bar.map(({ codings }) => codings)).toEqual([1, 8]);
  });

  test("is all 0 where nothing is coded", () => {
    const bar = familyBarOfArticle(index, articleId("hai-phong-2025"));
    expect(bar.map(({ share }) => share)).toEqual([0, 0]);
  });
});
