import * as z from "zod/mini";
import { type ArticleEvidence, articleEvidence, type Event, SCHEMA_VERSION } from "#dataset/schema.ts";
import { compare } from "./compare.ts";
import type { ArticleSource, SourceLocator } from "./sources.ts";

type Draft = z.input<typeof articleEvidence>;
type DraftLocator = Draft["codings"][number]["locator"];

/** An id within the whole dataset: the article's, then the entry's own. */
export const idWithin = (article: string, id: string): string =>
  id.startsWith(`${article}-`) ? id : `${article}-${id}`;

/** The sentence that holds a phrase whose source gives its line only; null outside the body. */
function sentenceOf(
  source: ArticleSource,
  { paragraph, sentence, start, end }: SourceLocator,
): number | null {
  if (sentence !== null) return sentence;
  const line = source.paragraphs.find(({ index }) => index === paragraph);
  const found = line?.sentences.findIndex((span) => start >= span.start && end <= span.end) ?? -1;
  return found < 0 ? null : found;
}

/** Writes a source's locator as W3C Web Annotation selectors. */
export function toLocator(source: ArticleSource, locator: SourceLocator): DraftLocator {
  return {
    paragraph: locator.paragraph,
    sentence: sentenceOf(source, locator),
    selector: [
      { type: "TextPositionSelector", start: locator.start, end: locator.end },
      { type: "TextQuoteSelector", exact: locator.exact },
    ],
  };
}

const startOf = (locator: DraftLocator | null): number =>
  locator?.selector[0].start ?? Number.POSITIVE_INFINITY;

/** In the order of the text; what has no place in it comes last. */
const inTextOrder = <T extends { id: string; locator: DraftLocator | null }>(entries: T[]): T[] =>
  entries.sort((a, b) => {
    const [left, right] = [startOf(a.locator), startOf(b.locator)];
    return left === right ? compare(a.id, b.id) : left - right;
  });

function paragraphsOf(source: ArticleSource): Draft["paragraphs"] {
  let bodies = 0;
  return source.paragraphs.map(({ index, kind, start, end, sentences }) => {
    if (kind === "body") bodies += 1;
    return {
      index,
      number: kind === "body" ? bodies : null,
      kind,
      start,
      end,
      sentences: sentences.map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        themes: Object.keys(sentence.themes),
      })),
    };
  });
}

const codingsOf = (source: ArticleSource): Draft["codings"] =>
  source.paragraphs.flatMap(({ index, sentences }) =>
    sentences.flatMap(({ themes }, sentence) =>
      Object.entries(themes).map(([theme, phrase]) => ({
        theme,
        locator: toLocator(source, { paragraph: index, sentence, ...phrase }),
      })),
    ),
  );

/** One article's evidence: everything that its source locates, and the events given (those derived included). */
export function buildEvidence(source: ArticleSource, events: readonly Event[]): ArticleEvidence {
  const locate = (locator: SourceLocator) => toLocator(source, locator);
  return z.parse(articleEvidence, {
    schemaVersion: SCHEMA_VERSION,
    article: source.id,
    paragraphs: paragraphsOf(source),
    codings: codingsOf(source),
    citations: inTextOrder(
      source.citations.map(({ review: _, ...citation }) => ({
        ...citation,
        id: idWithin(source.id, citation.id),
        literal: citation.locator.exact,
        locator: locate(citation.locator),
      })),
    ),
    events: [...events],
    figures: inTextOrder(
      source.figures.map(({ review: _, ...figure }) => ({
        ...figure,
        id: idWithin(source.id, figure.id),
        locator: figure.locator && locate(figure.locator),
      })),
    ),
    places: source.places
      .map(({ place, role, locators }) => ({ place, role, locators: locators.map(locate) }))
      .sort((a, b) => compare(a.place, b.place)),
  } satisfies Draft);
}
