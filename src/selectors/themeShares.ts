import type { Article, ArticleId, BoundariesId, Family, ProvinceId, Theme } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { poolSentences, type SentencePool } from "./poolSentences.ts";

export interface ThemeShare {
  readonly theme: Theme;
  /** Sentences coded with the theme. */
  readonly sentences: number;
  /** `sentences` of `n`, 0 to 1; 0 where there is no sentence at all. */
  readonly share: number;
  /** Sentences, coded or not. */
  readonly n: number;
  /** The same share over the whole corpus, all dates. */
  readonly corpus: number;
}

export interface ThemeShares {
  readonly articles: number;
  readonly n: number;
  /** Every theme of the codebook, also those without a sentence; largest share first, ties as in the codebook. */
  readonly rows: readonly ThemeShare[];
  /** The same rows by family, families as in the codebook. */
  readonly families: readonly { readonly family: Family; readonly rows: readonly ThemeShare[] }[];
}

const corpusPools = new WeakMap<CatalogueIndex, SentencePool>();

function corpusPool(index: CatalogueIndex): SentencePool {
  const pool = corpusPools.get(index) ?? poolSentences(index.catalogue.articles);
  corpusPools.set(index, pool);
  return pool;
}

const shareOf = (sentences: number, n: number): number => (n === 0 ? 0 : sentences / n);

/**
 * Theme shares of any articles, their sentences pooled. A sentence may carry up to three themes, so shares may add
 * up to more than 1.
 */
export function themeSharesOf(index: CatalogueIndex, articles: readonly Article[]): ThemeShares {
  const { n, coded } = poolSentences(articles);
  const corpus = corpusPool(index);
  const rows = index.catalogue.themes
    .map((theme): ThemeShare => {
      const sentences = coded.get(theme.id) ?? 0;
      const inCorpus = shareOf(corpus.coded.get(theme.id) ?? 0, corpus.n);
      return { theme, sentences, share: shareOf(sentences, n), n, corpus: inCorpus };
    })
    .sort((a, b) => b.sentences - a.sentences);
  const families = index.catalogue.families.map((family) => ({
    family,
    rows: rows.filter(({ theme }) => theme.family === family.id),
  }));
  return { articles: articles.length, n, rows, families };
}

export function themeSharesOfArticle(index: CatalogueIndex, id: ArticleId): ThemeShares {
  const article = index.articles.get(id);
  return themeSharesOf(index, article ? [article] : []);
}

export function themeSharesOfProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  filter: DateFilter = ALL_DATES,
): ThemeShares {
  const articles = articlesInProvince(index, boundaries, id);
  return themeSharesOf(index, filterArticles(index, filter, articles).kept);
}

export function themeSharesOfCorpus(index: CatalogueIndex, filter: DateFilter = ALL_DATES): ThemeShares {
  return themeSharesOf(index, filterArticles(index, filter).kept);
}
