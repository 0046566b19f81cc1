import * as z from "zod/mini";
import {
  type Article,
  type ArticleEvidence,
  article,
  type Citation,
  type DocumentId,
  type Event,
  type ThemeId,
} from "#dataset/schema.ts";
import { documentsNamed } from "./buildDocuments.ts";
import { buildEvidence } from "./buildEvidence.ts";
import { pendingIn } from "./checkArticle.ts";
import { deriveEvents } from "./deriveEvents.ts";
import type { Reference } from "./readSources.ts";
import type { ArticleSource } from "./sources.ts";
import { unwrittenIn } from "./unwritten.ts";

export interface BuiltArticle {
  article: Article;
  evidence: ArticleEvidence;
  events: readonly Event[];
}

/** Documents that the article cites for certain or probably, each once, in the order of their first citation. */
export const documentsCited = (citations: readonly Citation[]): DocumentId[] => [
  ...new Set(
    citations.flatMap(({ relation, resolution }) =>
      relation === "cites" && resolution.kind === "resolved" ? [resolution.document] : [],
    ),
  ),
];

/** Documents between which open citations stay undecided, each once, in the order of the text. */
const candidatesIn = (citations: readonly Citation[]): DocumentId[] => [
  ...new Set(
    citations.flatMap(({ relation, resolution }) =>
      relation === "cites" && resolution.kind === "ambiguous" ? resolution.candidates : [],
    ),
  ),
];

/** Documents on which passages rest that name none, each once, in the order of the text. */
const contextIn = (citations: readonly Citation[]): DocumentId[] => [
  ...new Set(
    citations.flatMap(({ relation, resolution }) =>
      relation === "context" ? documentsNamed(resolution) : [],
    ),
  ),
];

/** Sentences of the body coded with each theme, in the order of the codebook. */
function themeCounts(evidence: ArticleEvidence, themes: readonly { id: ThemeId }[]): Article["themes"] {
  const coded = evidence.codings.map(({ theme }) => theme);
  return themes
    .map(({ id }) => ({ theme: id, sentences: coded.filter((theme) => theme === id).length }))
    .filter(({ sentences }) => sentences > 0);
}

/** Makes the catalogue's row and the evidence of one article out of its source. */
export function buildArticle(source: ArticleSource, reference: Reference): BuiltArticle {
  const events = deriveEvents(source, reference.documents);
  const evidence = buildEvidence(source, events);
  const body = evidence.paragraphs.filter(({ kind }) => kind === "body");
  const bodyLines = new Set(body.map(({ index }) => index));
  const open = evidence.citations.filter(
    ({ relation, resolution }) => relation === "cites" && resolution.kind !== "resolved",
  );
  const row: Omit<Article, "review"> = {
    ...source,
    paragraphs: body.length,
    sentences: body.reduce((sum, { sentences }) => sum + sentences.length, 0),
    sha256: source.text.sha256,
    themes: themeCounts(evidence, reference.themes),
    documents: documentsCited(evidence.citations),
    openCitations: open.length,
    candidates: candidatesIn(evidence.citations),
    context: contextIn(evidence.citations),
    places: evidence.places
      .filter(({ locators }) => locators.some(({ paragraph }) => bodyLines.has(paragraph)))
      .map(({ place }) => place),
  };
  const review = pendingIn(source).length + unwrittenIn(source).length > 0 ? "pending" : "done";
  return { article: z.parse(article, { ...row, review }), evidence, events };
}
