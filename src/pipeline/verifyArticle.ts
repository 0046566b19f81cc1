import { createHash } from "node:crypto";
import type { Article, ArticleEvidence, Locator, Paragraph } from "#dataset/schema.ts";
import { textOf } from "./clean/textOf.ts";
import { splitText } from "./splitText.ts";

/** What was compared with the text, and every mismatch in a sentence. */
export interface Verification {
  locators: number;
  sentences: number;
  problems: string[];
}

type Span = { start: number; end: number };
const at = (span: Span | undefined): string => (span ? `${span.start}–${span.end}` : "nothing");
const same = (a: Span | undefined, b: Span | undefined): boolean =>
  a?.start === b?.start && a?.end === b?.end;
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function namedLocators(evidence: ArticleEvidence): { what: string; locator: Locator }[] {
  return [
    ...evidence.citations.map(({ id, locator }) => ({ what: `citation "${id}"`, locator })),
    ...evidence.events.map(({ id, locator }) => ({ what: `event "${id}"`, locator })),
    ...evidence.figures.map(({ id, locator }) => ({ what: `figure "${id}"`, locator })),
    ...evidence.places.flatMap(({ place, locators }) =>
      locators.map((locator) => ({ what: `place "${place}"`, locator })),
    ),
    ...evidence.codings.map(({ theme, locator }) => ({ what: `coding "${theme}"`, locator })),
  ].flatMap(({ what, locator }) => (locator ? [{ what, locator }] : []));
}

function locatorProblems(text: string, evidence: ArticleEvidence, what: string, locator: Locator): string[] {
  const [span, { exact }] = locator.selector;
  const { paragraph: index, sentence } = locator;
  const found = text.slice(span.start, span.end);
  const paragraph = evidence.paragraphs.find((line) => line.index === index);
  const holder = sentence === null ? paragraph : paragraph?.sentences[sentence];
  const where = sentence === null ? `line ${index}` : `sentence ${sentence} of line ${index}`;
  return [
    ...(found === exact ? [] : [`${what} says "${exact}" at ${at(span)}, where the text has "${found}".`]),
    ...(holder && within(span, holder)
      ? []
      : [`${what} at ${at(span)} lies outside ${where} (${at(holder)}).`]),
  ];
}

/** Compares the lines committed with those of the text, sentence by sentence. */
function splitProblems(text: string, committed: readonly Paragraph[]): string[] {
  const split = new Map(splitText(text).map((line) => [line.index, line]));
  const known = new Map(committed.map((line) => [line.index, line]));
  const indices = [...new Set([...split.keys(), ...known.keys()])].sort((a, b) => a - b);
  return indices.flatMap((index): string[] => {
    const [now, then] = [split.get(index), known.get(index)];
    if (!now) return [`line ${index} is committed as ${then?.kind}, and no line of the article in the text.`];
    if (!then) return [`line ${index} of the text (${now.kind}) is not committed.`];
    if (now.kind !== then.kind)
      return [`line ${index} is committed as ${then.kind} and splits as ${now.kind}.`];
    if (!same(now, then)) return [`line ${index} is committed at ${at(then)} and splits at ${at(now)}.`];
    const count = Math.max(now.sentences.length, then.sentences.length);
    return Array.from({ length: count }, (_, number) => number)
      .filter((number) => !same(now.sentences[number], then.sentences[number]))
      .map(
        (number) =>
          `sentence ${number} of line ${index} is committed at ${at(then.sentences[number])} and splits at ${at(now.sentences[number])}.`,
      );
  });
}

/**
 * Verifies an article of the dataset against its text: the bytes by their SHA-256, the lines and sentences by
 * splitting again, every locator by the words that stand there. Offsets count UTF-16 units of the text as found; a
 * file whose `name` or beginning shows a saved page is read as `textOf` reads it.
 */
export function verifyArticle(
  article: Article,
  evidence: ArticleEvidence,
  bytes: Uint8Array,
  name = "",
): Verification {
  const text = textOf(bytes, name);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const locators = namedLocators(evidence);
  const sentences = evidence.paragraphs.reduce((sum, line) => sum + line.sentences.length, 0);
  const problems = [
    ...(sha256 === article.sha256
      ? []
      : [`the text has the SHA-256 ${sha256}; the dataset was made from ${article.sha256}.`]),
    ...splitProblems(text, evidence.paragraphs),
    ...locators.flatMap(({ what, locator }) => locatorProblems(text, evidence, what, locator)),
  ];
  return { locators: locators.length, sentences, problems };
}
