/**
 * A number as a sentence says it or as an entry carries it. `date` is a day, a month, a year, a quarter (`2024-Q2`), a
 * half-year (`2024-H2`) or a run of years (`2020/2025`). `near` are the words around a number: a count goes with them, so
 * that five articles are not taken for five provinces, and so does a date that stands in words, where many may stand; a
 * date of a field has none. `unread` is a number that no rule understands.
 */
export type Quantity =
  | { kind: "date"; value: string; near?: ReadonlySet<string> }
  | { kind: "percent"; value: number }
  | { kind: "ordinal"; value: number }
  | { kind: "count"; value: number; near: ReadonlySet<string>; qualifier?: Qualifier | null }
  | { kind: "vague"; value: string }
  | { kind: "unread"; value: string };

/** How firmly a count is stated. */
export type Qualifier = "about" | "nearly" | "at-least" | "more-than";

/** What a rule reads off a text: a quantity without the words around it. */
export type Value = Exclude<Quantity, { kind: "count" }> | { kind: "count"; value: number };

/** A number where it stands. */
export interface Said {
  quantity: Quantity;
  literal: string;
  start: number;
}

/** How one language writes numbers: rules in the order in which they are tried. */
export interface Rule {
  pattern: RegExp;
  /** Null where the match is no number after all. */
  read: (match: RegExpExecArray) => readonly Value[] | null;
}

export interface NumberRules {
  rules: readonly Rule[];
  /** Words before a count that qualify it. */
  qualifiers: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[];
  /** Words that say nothing of what is counted. */
  idle: ReadonlySet<string>;
}

/** Words as they are compared: lower case, English plurals without their s. */
export const wordsOf = (text: string, { idle }: Pick<NumberRules, "idle">): string[] =>
  (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
    .filter((word) => !idle.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));

export const isoDay = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
