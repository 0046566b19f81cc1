import {
  englishSingular,
  irregular,
  notPlural,
  stopWords,
  surelyCounted,
  units,
  vietnameseNouns,
  vietnameseStops,
  wholeNouns,
} from "./nouns.ts";

/** What stands behind a number: a unit or what is counted, and how far it reaches. */
export interface Noun {
  readonly unit: string;
  readonly length: number;
  readonly language: "en" | "vi" | "both";
}

const LONGEST_UNIT = 3;
const firstWord = /^ {0,2}([\p{L}²³][\p{L}\p{N}²³]{0,12})/u;
const unitStarts = new Set([...units.keys()].map((unit) => unit.split(/[ .-]/u, 1)[0] ?? ""));
/** A share of these is a fraction, not a count. */
const wholes = /^(?:dân số|diện tích|tổng số|số)(?!\p{L})/u;

/** A unit of measure or money right behind a number, with or without a space. */
export function readUnit(right: string): Noun | null {
  const sign = /^ {0,2}%/u.exec(right);
  if (sign) return { unit: "%", length: sign[0].length, language: "both" };
  if (!unitStarts.has(firstWord.exec(right)?.[1] ?? "")) return null;
  const words = /^ {0,2}[\p{L}²³][\p{L}\p{N}²³-]{0,12}(?:[ .][\p{L}]{1,12}){0,2}/u.exec(right)?.[0] ?? "";
  const lead = /^ */u.exec(words)?.[0].length ?? 0;
  const parts = words.slice(lead).split(/(?=[ .])/u);
  for (let count = Math.min(LONGEST_UNIT, parts.length); count > 0; count -= 1) {
    const printed = parts.slice(0, count).join("");
    const unit = units.get(printed);
    const comrades =
      printed === "dong" && /^ (?:chi|bao|doi|loat|ruong|bang)(?![\p{L}])/u.test(right.slice(lead + 4));
    if (unit !== undefined && (lead > 0 || count === 1) && !comrades) {
      return {
        unit,
        length: lead + printed.length,
        language: /^(?:phan tram|do la|hai ly)/u.test(printed) ? "vi" : "both",
      };
    }
  }
  return null;
}

const isPlural = (word: string): boolean =>
  irregular.has(word) || (/[^su'i]s$/u.test(word) && word.length > 3 && !notPlural.has(word));

/** The words of a phrase: up to five, until punctuation, a bracket or a line's end. */
const phrase = /^ {1,2}["']?[\p{L}][\p{L}\p{N}'-]{0,24}(?: ["']?[\p{L}][\p{L}\p{N}'-]{0,24}){0,3}/u;

/** The first plural of the phrase behind a number: "60,000 newly trained cadres". */
export function readEnglishNoun(right: string, value: number): Noun | null {
  if (stopWords.has(firstWord.exec(right)?.[1] ?? "")) return null;
  const words = (phrase.exec(right)?.[0] ?? "").split(/(?= )/u);
  let length = 0;
  for (const [at, printed] of words.entries()) {
    length += printed.length;
    const word = printed.replace(/^[ "']+|'s?$/gu, "");
    if (stopWords.has(word) || printed.endsWith("'s")) return null;
    if (word === "") continue;
    const counted = value === 1 ? englishSingular.has(word) && at <= 1 : isPlural(word);
    if (counted) return { unit: word, length, language: "en" };
    if (value === 1 && at >= 1) return null;
  }
  return null;
}

const syllables = /^ {1,2}(\p{L}{1,7})(?: (\p{L}{1,7}))?/u;
/** "lượt" counts what follows it, which may have two syllables: "lượt cán bộ". */
const turns = /^ {1,2}luot (?!nguoi)\p{L}{1,7} \p{L}{1,7}/u;

/** A Vietnamese noun: one of the list, or any word where the number is sure to count (`sure`). */
export function readVietnameseNoun(
  right: string,
  plainRight: string,
  inWords: boolean,
  sure: boolean,
): Noun | null {
  const [all, first, second] = syllables.exec(right) ?? [];
  if (all === undefined || first === undefined) return null;
  const printed = plainRight.slice(0, all.length).trimStart();
  if (!/^\p{Ll}/u.test(printed) || vietnameseStops.has(first) || wholes.test(printed)) return null;
  const listed = inWords
    ? surelyCounted.has(first) && vietnameseNouns.has(first)
    : vietnameseNouns.has(first);
  if (!listed && !sure) return null;
  // "phường" is whole, "phương tiện" is not.
  const single =
    (wholeNouns.has(first) && !printed.startsWith("phương")) ||
    second === undefined ||
    vietnameseStops.has(second);
  const long = first === "luot" ? turns.exec(right)?.[0].length : undefined;
  const length = long ?? (single ? all.indexOf(first) + first.length : all.length);
  return { unit: plainRight.slice(0, length).trim().toLowerCase(), length, language: "vi" };
}
