import { gap, wordStart } from "../dates/pieces.ts";
import type { Reading } from "../dates/readText.ts";
import { digits, englishWords, scale, vietnameseWords } from "./numbers.ts";

/** A number before the words around it are read. Positions are those of the reading. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** As printed, or its value where it stands in words; null for an order of magnitude. */
  readonly printed: string | number | null;
  readonly kind: "digits" | "range" | "share" | "words" | "magnitude";
  readonly language: "en" | "vi" | "both";
}

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");
const inDigits = new RegExp(digits, "gu");
const inEnglish = new RegExp(
  `${wordStart}(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?<unit>one|two|three|four|five|six|seven|eight|nine)|(?<n>${longestFirst(englishWords.keys())}))(?!['\\p{L}\\p{N}])`,
  "gu",
);
const inVietnamese = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<n>${longestFirst([...vietnameseWords.keys()].filter((word) => word !== "một"))})(?![\\p{L}\\p{N}])`,
  "giu",
);
const magnitude = new RegExp(
  `${wordStart}(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:${gap}of${gap}(?:thousands|millions|billions|trillions)){0,2}(?:${gap}of)?|(?:several|a few|many|some)${gap}(?:hundred|thousand|million|billion|dozen)s?(?:${gap}of)?)(?![\\p{L}\\p{N}])`,
  "gu",
);
const vietnameseMagnitude = new RegExp(
  `${wordStart}(?:hang|vai|may)${gap}(?:chuc|tram|nghin|ngan|van|trieu|ty|ti)(?:${gap}${scale}){0,2}(?![\\p{L}\\p{N}])`,
  "gu",
);

/** All that is written like a number, in figures or in words. */
export function* findCandidates({ folded, plain }: Reading): Generator<Candidate> {
  const at = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  for (const match of folded.matchAll(inDigits)) {
    const { low, share, n = "" } = match.groups ?? {};
    const kind = low !== undefined ? "range" : share !== undefined ? "share" : "digits";
    yield { ...at(match), printed: low ?? share ?? n, kind, language: "both" };
  }
  for (const match of folded.matchAll(inEnglish)) {
    const { tens, unit, n = "" } = match.groups ?? {};
    const value =
      tens === undefined
        ? englishWords.get(n)
        : (englishWords.get(tens) ?? 0) + (englishWords.get(unit ?? "") ?? 0);
    yield { ...at(match), printed: value ?? null, kind: "words", language: "en" };
  }
  for (const match of plain.matchAll(inVietnamese)) {
    const value = vietnameseWords.get(match[0].toLowerCase());
    yield { ...at(match), printed: value ?? null, kind: "words", language: "vi" };
  }
  for (const match of folded.matchAll(magnitude))
    yield { ...at(match), printed: null, kind: "magnitude", language: "en" };
  for (const match of folded.matchAll(vietnameseMagnitude)) {
    yield { ...at(match), printed: null, kind: "magnitude", language: "vi" };
  }
}
