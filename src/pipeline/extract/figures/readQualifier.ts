import { gap, wordStart } from "../dates/pieces.ts";
import type { FigureFinding } from "../findings.ts";

type Qualifier = FigureFinding["qualifier"];

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

/** What is said of a number's exactness, and how many units of the words before it say so. */
export function readQualifier(left: string, right: string): { qualifier: Qualifier; before: number } {
  for (const [pattern, qualifier] of qualifiers) {
    const match = pattern.exec(left);
    if (match) return { qualifier, before: match[0].length };
  }
  return { qualifier: after.test(right) ? "at-least" : null, before: 0 };
}
