/** A word of a folded text and where it stands there, in UTF-16 units, `end` exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of letters and digits in a folded text: `164/2018/nd-cp` has four. */
export function wordsOf(folded: string): readonly Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A word as the index keeps it: numbers without leading zeros, so that 3/2019 finds 03/2019. */
export const termOf = (word: string): string => word.replace(/^0+(?=\d)/, "");

/** The terms of a folded text, in order. */
export const termsOf = (folded: string): readonly string[] => wordsOf(folded).map(({ text }) => termOf(text));
