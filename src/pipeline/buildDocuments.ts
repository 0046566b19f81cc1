import * as z from "zod/mini";
import {
  type ArticleEvidence,
  type DocumentCitation,
  type DocumentEvidence,
  type DocumentId,
  documentEvidence,
  type Resolution,
  SCHEMA_VERSION,
} from "#dataset/schema.ts";
import { compare } from "./compare.ts";

/** The documents that a citation may mean: the one it was resolved to, its candidates, or none. */
export function documentsNamed(resolution: Resolution): readonly DocumentId[] {
  switch (resolution.kind) {
    case "resolved":
      return [resolution.document];
    case "ambiguous":
      return resolution.candidates;
    case "unresolved":
      return [];
  }
}

/** The citations of an article, each with the line in which a reader finds it. */
function citationsIn({ article, citations, paragraphs }: ArticleEvidence): DocumentCitation[] {
  const lines = new Map(paragraphs.map(({ index, kind, number }) => [index, { kind, number }]));
  return citations.map((citation) => ({
    article,
    ...citation,
    line: lines.get(citation.locator.paragraph) ?? null,
  }));
}

/**
 * Turns the evidence of the articles around: one file for each document that any of them cites, may cite or rests on,
 * by id; in it every citation, by article and then in the order of the text. A page about a document so asks for one
 * file, however many articles cite it.
 */
export function buildDocuments(evidence: readonly ArticleEvidence[]): DocumentEvidence[] {
  const citing = new Map<DocumentId, DocumentCitation[]>();
  const ordered = [...evidence].sort((a, b) => compare(a.article, b.article));
  for (const citation of ordered.flatMap(citationsIn)) {
    for (const id of new Set(documentsNamed(citation.resolution))) {
      const list = citing.get(id);
      if (list) list.push(citation);
      else citing.set(id, [citation]);
    }
  }
  return [...citing]
    .sort(([a], [b]) => compare(a, b))
    .map(([document, citations]) =>
      z.parse(documentEvidence, { schemaVersion: SCHEMA_VERSION, document, citations }),
    );
}
