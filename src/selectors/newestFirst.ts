import type { Article } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/**
 * Sorts articles for a list: the latest first by the last day on which each can have appeared, those of which
 * nothing is known last, ties by id.
 */
export function newestFirst(index: CatalogueIndex, articles: readonly Article[]): readonly Article[] {
  const latest = (article: Article) => index.published.get(article.id)?.end ?? Number.NEGATIVE_INFINITY;
  return articles.toSorted((a, b) => {
    const [endA, endB] = [latest(a), latest(b)];
    if (endA !== endB) return endA > endB ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
