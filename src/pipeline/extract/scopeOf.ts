import { lineMetadata } from "../clean/lineMetadata.ts";
import { judgeLines, readLines } from "../lines.ts";
import { splitSentences } from "../splitSentences.ts";
import { paragraphsOf } from "../splitText.ts";
import type { Span } from "./findings.ts";

/** The part of a text that is the article, and what the page around it says. */
export interface Scope {
  sentences: readonly Span[];
  /** The first heading: what it names, the article is about. */
  title: Span | null;
  /** The day of publication, where the page prints it. */
  published: string | null;
  holds: (finding: Span) => boolean;
}

/** The lines of the article in a stored page; a text without any paragraph (a title, a phrase) is taken whole. */
export function scopeOf(text: string): Scope {
  const lines = readLines(text);
  const verdicts = judgeLines(lines);
  const paragraphs = paragraphsOf(lines, verdicts);
  if (!paragraphs.some(({ kind }) => kind === "body")) {
    return { sentences: splitSentences(text), title: null, published: null, holds: () => true };
  }
  const { dates } = lineMetadata(lines, verdicts);
  let at = 0;
  const holds = ({ start }: Span): boolean => {
    // Findings come in the order of the text: the search goes on where it stopped.
    while (at > 0 && (paragraphs[at]?.start ?? 0) > start) at -= 1;
    while (at < paragraphs.length - 1 && (paragraphs[at]?.end ?? 0) <= start) at += 1;
    const line = paragraphs[at];
    return line !== undefined && start >= line.start && start < line.end;
  };
  return {
    sentences: paragraphs.flatMap(({ sentences }) => sentences),
    title: paragraphs.find(({ kind }) => kind === "heading") ?? null,
    published: dates.find(({ role }) => role === "article")?.edtf ?? null,
    holds,
  };
}
