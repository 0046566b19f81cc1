import type { Article, DocumentId, DocumentType } from "#dataset/schema.ts";
import { groupBy } from "../groupBy.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { referenceKey } from "../references.ts";
import type { Cited } from "./network.ts";

/** More documents than these are too many lines to follow: those that few articles cite are folded by type. */
export const MOST_DOCUMENTS = 40;

interface Folded {
  readonly cited: readonly Cited[];
  /** Key of the node that stands for a document. */
  readonly keyOf: (document: DocumentId) => string | undefined;
  readonly foldedUpTo: number | null;
}

interface FoldOptions {
  /** Never folded: the document that everything is centred on. */
  readonly keep: DocumentId | null;
  readonly unfolded: boolean;
}

/** The documents that the articles cite as nodes, in the order of their ids: all of them, or those most cited. */
export function foldDocuments(
  index: CatalogueIndex,
  articles: readonly Article[],
  documents: readonly DocumentId[],
  { keep, unfolded }: FoldOptions,
): Folded {
  const citing = groupBy(articles, (article) => article.documents);
  const maybe = groupBy(articles, ({ candidates, documents: own }) =>
    candidates.filter((id) => !own.includes(id)),
  );
  const countOf = (id: DocumentId) => citing.get(id)?.length ?? 0;
  const limit = unfolded ? null : limitOf(documents.map(countOf));
  const nodes: Cited[] = [];
  const keys = new Map<DocumentId, string>();
  const few = new Map<DocumentType, DocumentId[]>();
  for (const id of [...documents].sort()) {
    const document = index.documents.get(id);
    if (!document) continue;
    if (limit !== null && countOf(id) <= limit && id !== keep) {
      few.set(document.type, [...(few.get(document.type) ?? []), id]);
      continue;
    }
    const key = referenceKey({ kind: "document", id });
    keys.set(id, key);
    nodes.push({
      kind: "document",
      key,
      type: document.type,
      document,
      articles: countOf(id),
      open: maybe.get(id)?.length ?? 0,
    });
  }
  for (const [type, ids] of few) {
    const key = `bundle:${type}`;
    for (const id of ids) keys.set(id, key);
    const distinct = (by: ReadonlyMap<DocumentId, readonly Article[]>) =>
      new Set(ids.flatMap((id) => by.get(id) ?? [])).size;
    nodes.push({
      kind: "bundle",
      key,
      type,
      documents: ids.flatMap((id) => index.documents.get(id) ?? []),
      articles: distinct(citing),
      open: distinct(maybe),
    });
  }
  return { cited: nodes, keyOf: (id) => keys.get(id), foldedUpTo: few.size > 0 ? limit : null };
}

/** Where fewer than these would be left, as many again are drawn as are allowed otherwise. */
const FEWEST_DOCUMENTS = 12;

/** The number of citing articles up to which documents have to be folded for the others to fit; null for none. */
function limitOf(counts: readonly number[]): number | null {
  if (counts.length <= MOST_DOCUMENTS) return null;
  const limit = counts.toSorted((a, b) => b - a)[MOST_DOCUMENTS] ?? 0;
  const citedBy = (least: number) => counts.filter((count) => count >= least).length;
  const isTooFew = citedBy(limit + 1) < FEWEST_DOCUMENTS && citedBy(limit) <= 2 * MOST_DOCUMENTS;
  if (!isTooFew) return limit;
  return citedBy(limit) === counts.length ? null : limit - 1;
}
