import type { Article, ArticleId, DocumentId, Entry } from "#dataset/schema.ts";
import { articlesAbout, type Subject } from "./articlesOf.ts";
import { hasCitations } from "./documentsOf.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** The files of the dataset that a talk shows something of. */
export interface TalkMaterial {
  readonly articles: readonly ArticleId[];
  /** Documents that have a file of their own. */
  readonly documents: readonly DocumentId[];
}

/** More articles than these behind one selection are not fetched ahead: no step can show them all. */
const MOST_OF_ONE = 24;

/**
 * What has to be here before a talk begins, so that it goes on without a network: the evidence of every article that
 * its sentences rest on or that stands behind what its steps select, and the documents that they select.
 */
export function talkMaterial(
  index: CatalogueIndex,
  entries: readonly Entry[],
  selected: readonly Subject[],
): TalkMaterial {
  const behind: readonly Article[] = selected.flatMap((subject) =>
    articlesAbout(index, subject).slice(0, MOST_OF_ONE),
  );
  const articles = new Set([
    ...entries.flatMap((entry) => ("article" in entry ? [entry.article] : [])),
    ...behind.map(({ id }) => id),
  ]);
  const documents = new Set([
    ...entries.flatMap((entry) => (entry.kind === "document" ? [entry.document] : [])),
    ...selected.flatMap((subject) => (subject.kind === "document" ? [subject.id] : [])),
  ]);
  return {
    articles: [...articles].filter((id) => index.articles.has(id)),
    documents: [...documents].filter((id) => hasCitations(index, id)),
  };
}
