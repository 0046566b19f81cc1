import { gap, wordStart } from "../dates/pieces.ts";
import type { FigureFinding } from "../findings.ts";

type Qualifier = FigureFinding["qualifier"];

/** No phrase is longer than this. */
const LONGEST = 24;

const before = (words: string): RegExp => new RegExp(`${wordStart}(?:${words})${gap}$`, "u");

const qualifiers: readonly (readonly [RegExp, Qualifier])[] = [
  [
    before(
      "at least|no fewer than|no less than|not less than|a minimum of|it nhat|toi thieu|khong duoi|khong it hon",
    ),
    "at-least",
  ],
  [before("nearly|almost|close to|just under|near|gan|xap xi"), "nearly"],
  [
    before(
      "more than|over|above|exceeding|exceeded|upwards of|in excess of|greater than|hon|tren|vuot|vuot qua",
    ),
    "more-than",
  ],
  [
    before(
      "about|around|approximately|roughly|some|an estimated|estimated|circa|khoang|chung|uoc|uoc tinh|uoc dat",
    ),
    "about",
  ],
];
const after = /^(?:,? or more| and (?:more|above)|\+| tro len)(?!\p{L})/u;

/** What is said before a number of its exactness, and how long the words are that say so. */
export function readQualifier(left: string): { qualifier: Qualifier; length: number } | null {
  const near = left.slice(-LONGEST);
  for (const [pattern, qualifier] of qualifiers) {
    const match = pattern.exec(near);
    if (match) return { qualifier, length: match[0].length };
  }
  return null;
}

/** The same of what stands behind a number and its noun: "30 households or more". */
export const qualifierBehind = (right: string): Qualifier => (after.test(right) ? "at-least" : null);
