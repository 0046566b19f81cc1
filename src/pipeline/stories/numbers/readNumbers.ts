import { english } from "./english.ts";
import type { NumberRules, Qualifier, Quantity, Rule, Said, Value } from "./quantity.ts";
import { wordsOf } from "./quantity.ts";
import { vietnamese } from "./vietnamese.ts";

export type Language = "en" | "vi";
export const LANGUAGES = ["en", "vi"] as const satisfies readonly Language[];
export const RULES: Readonly<Record<Language, NumberRules>> = { en: english, vi: vietnamese };

/**
 * The number of a document, `28-NQ/TW`, `164/2018/NĐ-CP` or `170/2004`, which is no month: where the registry has it,
 * it is hidden before.
 */
const DOCUMENT_NUMBER: Rule = {
  pattern:
    /(?<![\p{L}\p{N}/])(?:\d+(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}\d/-]*|(?:\d{3,}|1[3-9]|[2-9]\d)\/\d{4})(?![\p{L}\p{N}])/gu,
  read: ([value]) => [{ kind: "unread", value }],
};

/** How many words after and before a count may say what it counts. */
const AFTER = 5;
const BEFORE = 3;

/** The same text with a stretch made blank, so that every other offset stays. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** The words of the same clause that stand close to a stretch of a text. */
function wordsAround(text: string, start: number, end: number, rules: NumberRules): Set<string> {
  const [after = ""] = text.slice(end).split(/[.,;:!?()]/, 1);
  const before =
    text
      .slice(0, start)
      .split(/[.,;:!?()]/)
      .at(-1) ?? "";
  return new Set([...wordsOf(after, rules).slice(0, AFTER), ...wordsOf(before, rules).slice(-BEFORE)]);
}

const qualifierBefore = (text: string, start: number, { qualifiers }: NumberRules): Qualifier | null =>
  qualifiers.find(([pattern]) => pattern.test(text.slice(0, start)))?.[1] ?? null;

/**
 * Every number that a text says, in figures or in words, in the order in which the rules find them; `hidden` is the
 * same text with what is no number of its own (the number of a document) made blank. A figure that no rule reads is
 * given back as `unread`, so that none slips through.
 */
export function readNumbers(text: string, language: Language, hidden = text): Said[] {
  const rules = RULES[language];
  const said: Said[] = [];
  let rest = hidden;
  const complete = (value: Value, start: number, end: number): Quantity => {
    const near = wordsAround(text, start, end, rules);
    if (value.kind === "date") return { ...value, near };
    return value.kind === "count"
      ? { ...value, near, qualifier: qualifierBefore(text, start, rules) }
      : value;
  };
  for (const { pattern, read } of [DOCUMENT_NUMBER, ...rules.rules]) {
    for (const match of rest.matchAll(pattern)) {
      const values = read(match);
      if (!values) continue;
      const end = match.index + match[0].length;
      rest = blank(rest, match.index, end);
      said.push(
        ...values.map((value) => ({
          quantity: complete(value, match.index, end),
          literal: match[0].trim(),
          start: match.index,
        })),
      );
    }
  }
  for (const { 0: literal, index } of rest.matchAll(/\S*\d\S*/gu)) {
    said.push({ quantity: { kind: "unread", value: literal }, literal, start: index });
  }
  return said;
}
