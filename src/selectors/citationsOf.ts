import type { Article, DocumentCitation, DocumentEvidence } from "#dataset/schema.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import { groupBy } from "./groupBy.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { newestFirst } from "./newestFirst.ts";

export interface CitingArticle {
  readonly article: Article;
  /** In the order of the text. */
  readonly citations: readonly DocumentCitation[];
}

/** The citations of one document by article, the latest article first. */
export interface DocumentCitations {
  /** Citations that mean this document, for certain or probably. */
  readonly cited: readonly CitingArticle[];
  /** Citations that stay open between this document and others. */
  readonly open: readonly CitingArticle[];
  /** Passages that rest on the document and name none. */
  readonly context: readonly CitingArticle[];
}

/** Sorts what a document's file says into what cites it, what may cite it and what rests on it. */
export function citationsOf(
  index: CatalogueIndex,
  { citations }: DocumentEvidence,
  filter: DateFilter = ALL_DATES,
): DocumentCitations {
  const byArticle = (kept: readonly DocumentCitation[]): CitingArticle[] => {
    const own = groupBy(kept, ({ article }) => [article]);
    const articles = [...own.keys()].flatMap((id) => index.articles.get(id) ?? []);
    return newestFirst(index, filterArticles(index, filter, articles).kept).map((article) => ({
      article,
      citations: own.get(article.id) ?? [],
    }));
  };
  const cites = citations.filter(({ relation }) => relation === "cites");
  return {
    cited: byArticle(cites.filter(({ resolution }) => resolution.kind === "resolved")),
    open: byArticle(cites.filter(({ resolution }) => resolution.kind !== "resolved")),
    context: byArticle(citations.filter(({ relation }) => relation === "context")),
  };
}
