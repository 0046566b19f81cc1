import type { Bilingual, Entry } from "#dataset/schema.ts";
import { carries, describeQuantity, isOfTheSame } from "./carries.ts";
import { countsOver } from "./countsOver.ts";
import { type FoundName, findNames, type NameIndex } from "./findNames.ts";
import { type Ground, namesCarried } from "./namesOf.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { blank, LANGUAGES, type Language, readNumbers } from "./numbers/readNumbers.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { unsaid } from "./unsaid.ts";

/** A sentence of a message shows at most so many numbers that would have been right. */
const MOST_SHOWN = 6;

interface Reading {
  names: readonly FoundName[];
  numbers: readonly { quantity: Quantity; literal: string }[];
}

/** What a text names and what numbers it says; a number that is part of a name belongs to the name. */
function read(text: string, language: Language, names: NameIndex): Reading {
  const found = findNames(names, text, language);
  const hidden = found.reduce((rest, { start, end }) => blank(rest, start, end), text);
  return { names: found, numbers: readNumbers(text, language, hidden) };
}

function shown(carried: readonly Quantity[], said: Quantity): string {
  const alike = carried.filter(({ kind }) => kind === said.kind);
  const ofTheSame = alike.filter((one) => isOfTheSame(one, said));
  const fitting = [...new Set((ofTheSame.length > 0 ? ofTheSame : alike).map(describeQuantity))];
  if (fitting.length === 0) return "they carry none of that kind";
  const more = fitting.length > MOST_SHOWN ? " …" : "";
  return `they carry ${fitting.slice(0, MOST_SHOWN).join(", ")}${more}`;
}

/** The numbers of a text for a comparison of languages: an interval as its ends, a name by the digits in it. */
function numbersSaid({ names, numbers }: Reading): Set<string> {
  const own = numbers.flatMap(({ quantity }): string[] => {
    if (quantity.kind === "vague") return [];
    if (quantity.kind === "date") return quantity.value.split("/");
    // "One" is an article in many sentences and a number in few.
    return quantity.kind === "count" && quantity.value === 1 ? [] : [String(quantity.value)];
  });
  return new Set([...own, ...names.flatMap(({ literal }) => literal.match(/\d+/g)?.[0] ?? [])]);
}

const saidIn = ({ numbers }: Reading): Quantity[] => numbers.map(({ quantity }) => quantity);

function numberProblems(reading: Reading, carried: readonly Quantity[], where: string): string[] {
  return reading.numbers.flatMap(({ quantity, literal }) => {
    if (quantity.kind === "unread") {
      return [
        `${where} has "${literal}", which is neither a number the check can read nor one of a document in data/documents.yaml; write it as the atlas does (28%, 2020–2025, 28-NQ/TW).`,
      ];
    }
    if (carried.some((one) => carries(one, quantity))) return [];
    return [
      `${where} says "${literal}"${quantity.kind === "count" ? ` (${[...quantity.near].join(" ")})` : ""}, which no entry it rests on carries; ${shown(carried, quantity)}. Correct the number, or add the entry that it comes from to rests.`,
    ];
  });
}

function nameProblems({ names }: Reading, allowed: ReadonlySet<string>, where: string): string[] {
  return names
    .filter(({ keys }) => ![...keys].some((key) => allowed.has(key)))
    .map(
      ({ literal, keys }) =>
        `${where} names "${literal}" (${[...keys].slice(0, 3).join(", ")}), which nothing it rests on is about; add the entry that says so to rests, or leave the name out.`,
    );
}

/**
 * What is wrong with words in both languages that rest on entries: every number and every name of the registries
 * must come from one of them, and both languages must say the same numbers. `rests` has the entries of one sentence,
 * or those of each sentence that a headline sums up; `where` opens the sentences of the answer.
 */
export function checkWords(
  ground: Ground,
  words: Bilingual,
  rests: readonly (readonly Entry[])[],
  where: string,
): string[] {
  const { entries: index, names } = ground;
  const all = rests.flat();
  const carried = [
    ...all.flatMap((entry) => quantitiesOf(index, entry)),
    ...[all, ...rests].flatMap((entries) => countsOver(index, entries)),
  ];
  const allowed = namesCarried(ground, all);
  const readings = LANGUAGES.map((language) => ({ language, ...read(words[language], language, names) }));
  const [en, vi] = readings.map(numbersSaid);
  const missing = (from: Set<string> | undefined, to: Set<string> | undefined) =>
    [...(from ?? [])].filter((value) => !to?.has(value));
  const [onlyEn, onlyVi] = [missing(en, vi), missing(vi, en)];
  const wrong = readings.flatMap((reading) => [
    ...numberProblems(reading, carried, `${where} (${reading.language})`),
    ...nameProblems(reading, allowed, `${where} (${reading.language})`),
  ]);
  // One wrong number is one mistake: what it leaves unsaid is a mistake only where all numbers are right.
  const isRightSentence = wrong.length === 0 && rests.length === 1;
  return [
    ...wrong,
    ...(isRightSentence ? unsaid(index, readings.flatMap(saidIn), all, where) : []),
    ...(onlyEn.length + onlyVi.length > 0
      ? [
          `${where} does not say the same numbers in both languages: English alone has ${onlyEn.join(", ") || "none"}, Vietnamese alone has ${onlyVi.join(", ") || "none"}; say the same in both.`,
        ]
      : []),
  ];
}
