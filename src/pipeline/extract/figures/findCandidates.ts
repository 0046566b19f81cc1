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
  `(?=[aefnost])${wordStart}(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?<unit>one|two|three|four|five|six|seven|eight|nine)|(?<n>${longestFirst(englishWords.keys())}))(?!['\\p{L}\\p{N}])`,
  "gu",
);
const vietnamese = [...vietnameseWords.keys()].filter((word) => word !== "một");
const capitalised = vietnamese.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
// Asked first, the few letters with which these words begin spare most places the rest of the pattern.
const inVietnamese = new RegExp(
  `(?=[bchmnst])(?<![\\p{L}\\p{N}])(?<n>${longestFirst(vietnamese)})(?![\\p{L}\\p{N}])|(?=[BCHMNST])(?<![\\p{L}\\p{N}])(?:${longestFirst(capitalised)})(?![\\p{L}\\p{N}])`,
  "gu",
);
const magnitude = new RegExp(
  `(?=[abdhfmst])${wordStart}(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:${gap}of${gap}(?:thousands|millions|billions|trillions)){0,2}(?:${gap}of)?|(?:several|a few|many|some)${gap}(?:hundred|thousand|million|billion|dozen)s?(?:${gap}of)?)(?![\\p{L}\\p{N}])`,
  "gu",
);
const vietnameseMagnitude = new RegExp(
  `(?=[hvm])${wordStart}(?:hang|vai|may)${gap}(?:chuc|tram|nghin|ngan|van|trieu|ty|ti)(?:${gap}${scale}){0,2}(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Behind a number that counts there is a word, a percent sign or a hyphen, unless a currency stands before it. */
const follows = / {0,2}[\p{L}%"'-]| ?\n ?\p{L}/uy;
const currency = /[$€dr]/u;

function maybeCounts(folded: string, start: number, end: number): boolean {
  follows.lastIndex = end;
  if (follows.test(folded)) return true;
  return currency.test(folded[folded[start - 1] === " " ? start - 2 : start - 1] ?? "");
}

/** All that is written like a number, in figures or in words. */
export function* findCandidates({ folded, plain }: Reading): Generator<Candidate> {
  const at = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  for (const match of folded.matchAll(inDigits)) {
    if (!maybeCounts(folded, match.index, match.index + match[0].length)) continue;
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
