import { foldUnit, type Reading } from "../dates/readText.ts";

/** A word of a text or of a name. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly plain: string;
}

/** The words of a reading in order; an apostrophe, a hyphen and a full stop end a word. */
export function syllablesOf({ folded, plain }: Pick<Reading, "folded" | "plain">): Syllable[] {
  const syllables: Syllable[] = [];
  for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = start + word.length;
    syllables.push({ start, end, folded: word, plain: plain.slice(start, end) });
  }
  return syllables;
}

const knownMarks = new Map<string, string>();
const REMEMBERED = 20_000;

/** The marks of a word, sorted, so that "Hoà" and "Hòa" have the same ones; đ counts as a marked d. */
function marksOf(word: string): string {
  const marks = word
    .toLowerCase()
    .replace(/đ/gu, "d\u0335")
    .normalize("NFD")
    .replace(/[^\p{M}]/gu, "");
  const sorted = [...marks].sort().join("");
  if (knownMarks.size < REMEMBERED) knownMarks.set(word, sorted);
  return sorted;
}

/**
 * Whether a printed word can be a word of a name: its marks are those of the name or some of them, since marks get
 * lost and never added: "Hai" and "Hái" against "Hải" are yes and no.
 */
export function canBe(printed: string, name: string): boolean {
  if (!/[^\p{ASCII}]/u.test(printed) || printed.toLowerCase() === name) return true;
  const expected = marksOf(name);
  return [...marksOf(printed)].every((mark) => expected.includes(mark));
}

export const foldName = (name: string): string => [...name.normalize("NFC")].map(foldUnit).join("");

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isAllCapitals = (word: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(word);

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?";
const NUCLEUS =
  "(?:ieu|yeu|oai|oay|oeo|uay|uoi|uou|uya|uye|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])";
const VIETNAMESE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|ng|nh|[cmnpt])?$`, "u");
/** English words that have the form of a Vietnamese syllable and stand after names. */
const ENGLISH = new Set(
  "bay port the in on at to an he it then that than has had can man map can set top".split(" "),
);

/** Whether a folded word has the form of a Vietnamese syllable. */
export const isVietnamese = (folded: string): boolean => VIETNAMESE.test(folded) && !ENGLISH.has(folded);
