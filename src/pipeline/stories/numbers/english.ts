import { isoDay, type NumberRules, type Value } from "./quantity.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const month = `(${MONTHS.join("|")})`;
const day = "(\\d{1,2})";
const year = "((?:19|20)\\d\\d)";
const monthNumber = (name = "") => MONTHS.indexOf(name) + 1;

const CARDINALS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
// "First" and "second" are words of order in any text; from the third on they number things.
const ORDINALS = [
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
];
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const PARTS = ["first", "second", "third", "fourth"];

const date = (value: string): Value => ({ kind: "date", value });
const rule = (pattern: string, read: NumberRules["rules"][number]["read"]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu"),
  read,
});
const monthDay = (match: RegExpExecArray, d: number, m: number, y: number) =>
  date(isoDay(match[y] ?? "", monthNumber(match[m]), match[d] ?? ""));

/** How English writes numbers: "30 October 2019", "2020–2025", "nearly 60,000", "eighth", "two". */
export const english: NumberRules = {
  rules: [
    // "between 17 February and 31 October 2023": the first day borrows the year of the second.
    rule(`${day} ${month} (?:and|to|[-–]) ${day} ${month} ${year}`, (match) => [
      monthDay(match, 1, 2, 5),
      monthDay(match, 3, 4, 5),
    ]),
    rule(`${day} ${month},? ${year}`, (match) => [monthDay(match, 1, 2, 3)]),
    rule(`${month} ${day},? ${year}`, (match) => [monthDay(match, 2, 1, 3)]),
    rule(`${month} ${year}`, ([, m, y = ""]) => [date(`${y}-${String(monthNumber(m)).padStart(2, "0")}`)]),
    rule(`(${PARTS.join("|")}) quarter of ${year}`, ([, part = "", y]) => [
      date(`${y}-Q${PARTS.indexOf(part.toLowerCase()) + 1}`),
    ]),
    rule(`(first|second) half of ${year}`, ([, part = "", y]) => [
      date(`${y}-H${PARTS.indexOf(part.toLowerCase()) + 1}`),
    ]),
    rule(`${year} ?[-–] ?${year}`, ([, from, to]) => [date(`${from}/${to}`)]),
    rule(year, ([, y = ""]) => [date(y)]),
    rule("(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)", ([, value]) => [
      { kind: "percent", value: Number(value) },
    ]),
    rule("(\\d+)(?:st|nd|rd|th)", ([, value]) => [{ kind: "ordinal", value: Number(value) }]),
    rule(`(${ORDINALS.join("|")})`, ([, word = ""]) => [
      { kind: "ordinal", value: ORDINALS.indexOf(word.toLowerCase()) + 3 },
    ]),
    rule(
      `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: (${Object.keys(SCALES).join("|")}))?`,
      ([, value = "", scale]) => [
        {
          kind: "count",
          value: Number(value.replaceAll(",", "")) * (SCALES[scale?.toLowerCase() ?? ""] ?? 1),
        },
      ],
    ),
    rule("one(?= (?:article|document|resolution|sentence|province))", () => [{ kind: "count", value: 1 }]),
    rule(`(${TENS.join("|")})(?:[- ](${CARDINALS.slice(0, 9).join("|")}))?`, ([, tens = "", ones]) => [
      {
        kind: "count",
        value:
          10 * (TENS.indexOf(tens.toLowerCase()) + 2) +
          (ones ? CARDINALS.indexOf(ones.toLowerCase()) + 1 : 0),
      },
    ]),
    rule(`(${CARDINALS.slice(1).join("|")})`, ([, word = ""]) => [
      { kind: "count", value: CARDINALS.indexOf(word.toLowerCase()) + 1 },
    ]),
    rule(
      "(half|quarters?|twice|doubled?|triple|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)",
      ([, word = ""]) => [{ kind: "vague", value: word.toLowerCase() }],
    ),
  ],
  qualifiers: [
    [/(?:nearly|almost) $/iu, "nearly"],
    [/(?:about|around|some) $/iu, "about"],
    [/more than $/iu, "more-than"],
    [/at least $/iu, "at-least"],
  ],
  idle: new Set(
    "a an and are as at by for from in into is it its of on or over per that the this to was were with".split(
      " ",
    ),
  ),
};
