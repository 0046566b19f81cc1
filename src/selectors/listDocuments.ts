import type { Document, DocumentType } from "#dataset/schema.ts";
import { citedBy } from "./documentsOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import { groupBy } from "./groupBy.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

export type DocumentOrder = "cited" | "newest" | "type";

export interface ListedDocument {
  readonly document: Document;
  /** Articles within the dates asked for that cite it. */
  readonly articles: number;
}

export interface DocumentGroup {
  /** The cited and the others, all together, or a type. */
  readonly key: "cited" | "registry" | "all" | DocumentType;
  readonly rows: readonly ListedDocument[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst = (a: ListedDocument, b: ListedDocument): number =>
  compare(b.document.issued ?? "", a.document.issued ?? "") || compare(a.document.id, b.document.id);
const mostCitedFirst = (a: ListedDocument, b: ListedDocument): number =>
  b.articles - a.articles || newestFirst(a, b);

/**
 * Every document of the registry for a list: the cited ones before the others and the most cited on top, or all by
 * date with the undated last, or by type with the largest type first. Groups without a document are left out.
 */
export function listDocuments(
  index: CatalogueIndex,
  order: DocumentOrder,
  filter: DateFilter = ALL_DATES,
): readonly DocumentGroup[] {
  const rows = index.catalogue.documents.map((document) => ({
    document,
    articles: filterArticles(index, filter, citedBy(index, document.id)).kept.length,
  }));
  return groupsOf(rows, order).filter((group) => group.rows.length > 0);
}

function groupsOf(rows: readonly ListedDocument[], order: DocumentOrder): readonly DocumentGroup[] {
  switch (order) {
    case "cited": {
      const sorted = rows.toSorted(mostCitedFirst);
      return [
        { key: "cited", rows: sorted.filter(({ articles }) => articles > 0) },
        { key: "registry", rows: sorted.filter(({ articles }) => articles === 0) },
      ];
    }
    case "newest":
      return [{ key: "all", rows: rows.toSorted(newestFirst) }];
    case "type":
      return [...groupBy(rows, ({ document }) => [document.type])]
        .map(([key, own]) => ({ key, rows: own.toSorted(mostCitedFirst) }))
        .sort((a, b) => b.rows.length - a.rows.length || compare(a.key, b.key));
  }
}
