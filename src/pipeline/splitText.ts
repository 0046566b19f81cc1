import { judgeLines, type Line, type LineKind, type LineVerdict, readLines } from "./lines.ts";
import { splitSentences } from "./splitSentences.ts";

/** Offsets into the text as found, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A line of the article itself; `index` counts the non-empty lines of the text, page furniture included. */
export interface SplitParagraph extends Span {
  index: number;
  kind: Exclude<LineKind, "furniture">;
  sentences: Span[];
}

/** The article's paragraphs among lines that have been judged. */
export function paragraphsOf(lines: readonly Line[], verdicts: readonly LineVerdict[]): SplitParagraph[] {
  return lines.flatMap(({ index, start, end, raw: line }) => {
    const kind = verdicts[index]?.kind ?? "furniture";
    if (kind === "furniture") return [];
    const sentences =
      kind === "body"
        ? splitSentences(line).map((span) => ({ start: start + span.start, end: start + span.end }))
        : [];
    return [{ index, kind, start, end, sentences }];
  });
}

/**
 * Splits a stored page into the article's paragraphs and leaves out the page furniture around them. Only body
 * paragraphs have sentences: headings and captions are not coded.
 */
export function splitText(text: string): SplitParagraph[] {
  const lines = readLines(text);
  return paragraphsOf(lines, judgeLines(lines));
}
