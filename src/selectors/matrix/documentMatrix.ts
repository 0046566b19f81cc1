import {
  type Article,
  type BoundariesId,
  type Document,
  type DocumentId,
  type DocumentType,
  documentType,
} from "#dataset/schema.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { type EvidenceGroup, evidenceGroups } from "./evidenceGroups.ts";
import type { Proportion } from "./proportion.ts";
import { remembered } from "./remembered.ts";

export interface DocumentColumn extends EvidenceGroup {
  /** Different documents that its articles cite. */
  readonly documents: number;
  /** Citations of its articles that stay open. */
  readonly open: number;
}

export interface DocumentRow {
  readonly document: Document;
  /** Articles that cite it, of all articles. */
  readonly corpus: Proportion;
  /** The same for each column. */
  readonly cells: readonly Proportion[];
}

export interface DocumentMatrix {
  readonly columns: readonly DocumentColumn[];
  /** Documents cited, by type, and within a type the most cited first, then the oldest. */
  readonly rows: readonly DocumentRow[];
  readonly articles: number;
  /** Documents that more than one article cites. */
  readonly shared: number;
}

const TYPES: readonly DocumentType[] = documentType.options;
const issued = ({ issued }: Document): string => issued ?? "9999";

/** Provinces by documents: how many of the articles about each cite a document. Counts, nothing inferred. */
export const documentMatrix = remembered(
  (index: CatalogueIndex, boundaries: BoundariesId, filter: DateFilter): DocumentMatrix => {
    const { kept } = filterArticles(index, filter);
    const groups = evidenceGroups(index, boundaries, filter);
    const corpus = countCiting(kept);
    const own = groups.map(({ articles }) => countCiting(articles));
    const rows = index.catalogue.documents
      .flatMap((document) => {
        const k = corpus.get(document.id) ?? 0;
        if (k === 0) return [];
        const cells = groups.map(({ articles }, at) => ({
          k: own[at]?.get(document.id) ?? 0,
          n: articles.length,
        }));
        return [{ document, corpus: { k, n: kept.length }, cells }];
      })
      .sort(
        (a, b) =>
          TYPES.indexOf(a.document.type) - TYPES.indexOf(b.document.type) ||
          b.corpus.k - a.corpus.k ||
          (issued(a.document) < issued(b.document) ? -1 : 1),
      );
    return {
      columns: groups.map((group, at) => ({
        ...group,
        documents: own[at]?.size ?? 0,
        open: group.articles.reduce((sum, { openCitations }) => sum + openCitations, 0),
      })),
      rows,
      articles: kept.length,
      shared: rows.filter(({ corpus }) => corpus.k > 1).length,
    };
  },
);

/** How many of the articles cite each document; an article names each once. */
function countCiting(articles: readonly Article[]): ReadonlyMap<DocumentId, number> {
  const counts = new Map<DocumentId, number>();
  for (const { documents } of articles) {
    for (const id of documents) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
