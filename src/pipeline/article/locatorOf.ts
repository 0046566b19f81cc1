import type { Span } from "../extract/findings.ts";
import { MAX_WORDS } from "../locate.ts";
import type { SourceLocator } from "../sources.ts";
import type { SplitParagraph } from "../splitText.ts";

/** The first ten words of a phrase: what may be quoted of it. */
export function atMostTenWords(phrase: string): string {
  const words = [...phrase.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const last = words[MAX_WORDS - 1];
  return words.length > MAX_WORDS && last ? phrase.slice(0, last.index + last[0].length) : phrase.trimEnd();
}

/** Where a span of the text stands in the article, as a source writes it; null where it is not in the article. */
export function locatorOf(
  text: string,
  paragraphs: readonly SplitParagraph[],
  { start, end }: Span,
): SourceLocator | null {
  const line = paragraphs.find((span) => start >= span.start && start < span.end);
  if (!line) return null;
  const at = line.sentences.findIndex((span) => start >= span.start && start < span.end);
  const holder = line.sentences[at] ?? line;
  const exact = atMostTenWords(text.slice(start, Math.min(end, holder.end)));
  if (!/[\p{L}\p{N}]/u.test(exact)) return null;
  return { paragraph: line.index, sentence: at < 0 ? null : at, exact, start, end: start + exact.length };
}

const WORDS_BEFORE = 5;
const edges = /^[\s“”"'(‘’,;:.–-]+|[\s“”"'(‘,;:.–-]+$/gu;

/** A short phrase around a span, so that a title made of it says what it is about. At most ten words. */
export function phraseAround(text: string, holder: Span, { start }: Span): string {
  const before = text
    .slice(holder.start, start)
    .split(/(?<=\s)/u)
    .slice(-WORDS_BEFORE)
    .join("");
  return atMostTenWords(
    (before + text.slice(start, holder.end)).replace(/\s+/gu, " ").replace(edges, ""),
  ).replace(edges, "");
}
