import { type BoundariesId, type Document, type DocumentType, documentType } from "#dataset/schema.ts";
import { documentsOf } from "../documentsOf.ts";
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
    const members = groups.map(({ articles }) => new Set(articles));
    const rows = documentsOf(index, kept)
      .map(({ document, articles }) => ({
        document,
        corpus: { k: articles.length, n: kept.length },
        cells: members.map((own) => ({
          k: articles.reduce((count, article) => count + Number(own.has(article)), 0),
          n: own.size,
        })),
      }))
      .sort(
        (a, b) =>
          TYPES.indexOf(a.document.type) - TYPES.indexOf(b.document.type) ||
          b.corpus.k - a.corpus.k ||
          (issued(a.document) < issued(b.document) ? -1 : 1),
      );
    return {
      columns: groups.map((group, at) => ({
        ...group,
        documents: rows.filter(({ cells }) => (cells[at]?.k ?? 0) > 0).length,
        open: group.articles.reduce((sum, { openCitations }) => sum + openCitations, 0),
      })),
      rows,
      articles: kept.length,
      shared: rows.filter(({ corpus }) => corpus.k > 1).length,
    };
  },
);
