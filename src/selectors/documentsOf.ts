import type { Article, ArticleId, BoundariesId, Document, DocumentId, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

export interface CitedDocument {
  readonly document: Document;
  /** The articles asked about that cite it. */
  readonly articles: readonly Article[];
  /** The other articles of the corpus that cite it. */
  readonly others: readonly Article[];
}

/**
 * The documents that any articles cite: most citing articles first, ties in the order of first citation. For one
 * article that is its own order of citation.
 */
export function documentsOf(index: CatalogueIndex, articles: readonly Article[]): readonly CitedDocument[] {
  const citing = new Map<DocumentId, Article[]>();
  for (const article of articles) {
    for (const id of new Set(article.documents)) {
      const list = citing.get(id);
      if (list) list.push(article);
      else citing.set(id, [article]);
    }
  }
  return [...citing]
    .flatMap(([id, own]) => {
      const document = index.documents.get(id);
      if (!document) return [];
      const among = new Set(own);
      return [{ document, articles: own, others: citedBy(index, id).filter((other) => !among.has(other)) }];
    })
    .sort((a, b) => b.articles.length - a.articles.length);
}

export function documentsOfArticle(index: CatalogueIndex, id: ArticleId): readonly CitedDocument[] {
  const article = index.articles.get(id);
  return documentsOf(index, article ? [article] : []);
}

export function documentsOfProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  filter: DateFilter = ALL_DATES,
): readonly CitedDocument[] {
  return documentsOf(index, filterArticles(index, filter, articlesInProvince(index, boundaries, id)).kept);
}

/** The articles that cite a document, in the catalogue's order. */
export function citedBy(index: CatalogueIndex, id: DocumentId): readonly Article[] {
  return index.articlesByDocument.get(id) ?? [];
}

/** Whether the document has a file of its own in the dataset: it is cited, a candidate, or what a passage rests on. */
export const hasCitations = (index: CatalogueIndex, id: DocumentId): boolean =>
  [index.articlesByDocument, index.articlesByCandidate, index.articlesByContext].some((by) => by.has(id));

/**
 * The documents cited in the same articles as this one, and in how many of those given (all that cite it unless told
 * otherwise); most first, then by id.
 */
export function coCited(
  index: CatalogueIndex,
  id: DocumentId,
  articles: readonly Article[] = citedBy(index, id),
): readonly { readonly document: Document; readonly articles: number }[] {
  return documentsOf(index, articles)
    .filter(({ document }) => document.id !== id)
    .map(({ document, articles: sharing }) => ({ document, articles: sharing.length }))
    .sort((a, b) => b.articles - a.articles || (a.document.id < b.document.id ? -1 : 1));
}
