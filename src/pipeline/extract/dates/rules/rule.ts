import type { Precision } from "../calendar.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

export interface RuleOptions {
  readonly dayFirst: boolean;
}

/** A way to write a date. What matches and reads as null (31/02/2020) is no date, nor is any part of it. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly precision: Precision;
  /** A bare year, which may be any number: it needs a word beside it that says so. */
  readonly needsCue?: true;
  readonly read: (groups: Groups, options: RuleOptions) => string | null;
}
