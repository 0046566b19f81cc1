import type { Bilingual } from "#dataset/schema.ts";
import { datesIn } from "./datesIn.ts";
import { type Quantity, wordsOf } from "./quantity.ts";
import { LANGUAGES, RULES, readNumbers } from "./readNumbers.ts";

/** Words of both languages, as they are compared. */
export const bothWords = (words: Bilingual): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => wordsOf(words[language], RULES[language])));

/** A count of something, with the words that a sentence may call it by. */
export const countOf = (value: number, nouns: Bilingual): Quantity => ({
  kind: "count",
  value,
  near: bothWords(nouns),
});

/** The share of a whole as whole percents, the way the atlas prints shares. */
export const percentOf = (part: number, whole: number): Quantity[] =>
  whole === 0 ? [] : [{ kind: "percent", value: Math.round((100 * part) / whole) }];

/** The numbers that words of the dataset say themselves; a day gives its month and year, too. */
export const numbersIn = (...words: readonly ({ en: string; vi: string | null } | null)[]): Quantity[] =>
  words.flatMap((one) =>
    LANGUAGES.flatMap((language) =>
      readNumbers(one?.[language] ?? "", language).flatMap(({ quantity }) =>
        quantity.kind === "date"
          ? datesIn(quantity.value).map(({ value }): Quantity => ({ ...quantity, value }))
          : [quantity],
      ),
    ),
  );
