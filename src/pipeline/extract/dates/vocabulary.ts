// The words that dates are made of, folded: no marks, lower case.

const ENGLISH_MONTHS = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept|sep",
  "october|oct",
  "november|nov",
  "december|dec",
];

const VIETNAMESE_NUMBERS = [
  "mot|gieng",
  "hai",
  "ba",
  "tu|bon",
  "nam",
  "sau",
  "bay",
  "tam",
  "chin",
  "muoi mot",
  "muoi hai|chap",
  "muoi",
];
const VIETNAMESE_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10];

const ENGLISH_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ENGLISH_ORDINALS = ["first|1st", "second|2nd", "third|3rd", "fourth|4th"];
const ROMAN = ["i", "ii", "iii", "iv"];

const values = new Map<string, number>();
const learn = (alternatives: readonly string[], numberAt: (at: number) => number): void => {
  for (const [at, words] of alternatives.entries()) {
    for (const word of words.split("|")) values.set(word, numberAt(at));
  }
};
learn(VIETNAMESE_NUMBERS, (at) => VIETNAMESE_VALUES[at] ?? 0);
learn(ENGLISH_NUMBERS, (at) => at + 1);
learn(ENGLISH_ORDINALS, (at) => at + 1);
learn(ROMAN, (at) => at + 1);
learn(ENGLISH_MONTHS, (at) => at + 1);

/** The number that a word or digits stand for; NaN for anything else. */
export function numberOf(word: string | undefined): number {
  if (word === undefined) return Number.NaN;
  return values.get(word.replace(/\s+/g, " ")) ?? (/^\d+$/.test(word) ? Number(word) : Number.NaN);
}

export const englishMonth = `(?:${ENGLISH_MONTHS.join("|")})`;
export const englishNumber = `(?:${ENGLISH_NUMBERS.join("|")})`;
export const englishOrdinal = `(?:${ENGLISH_ORDINALS.join("|")})`;
export const vietnameseNumber = `(?:${VIETNAMESE_NUMBERS.slice(-3).concat(VIETNAMESE_NUMBERS.slice(0, -3)).join("|")})`;
export const roman = "(?:iii|ii|iv|i)";
