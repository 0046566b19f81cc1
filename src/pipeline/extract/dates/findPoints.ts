import type { Precision } from "./calendar.ts";
import { keepLongest } from "./keepLongest.ts";
import { matchNearDigits } from "./matchNearDigits.ts";
import { noDates } from "./noDates.ts";
import type { Reading } from "./readText.ts";
import { days } from "./rules/days.ts";
import { months } from "./rules/months.ts";
import { parts } from "./rules/parts.ts";
import type { DateRule, RuleOptions } from "./rules/rule.ts";
import { spans } from "./rules/spans.ts";
import { years } from "./rules/years.ts";

/** A date as written, before the words around it are read. Positions are those of the reading. */
export interface Point {
  start: number;
  end: number;
  edtf: string;
  precision: Precision;
  needsCue: boolean;
}

const refusals = noDates.map((pattern): DateRule => ({ pattern, precision: "day", read: () => null }));
const all: readonly DateRule[] = [...spans, ...days, ...parts, ...years, ...months, ...refusals];

/** All that is written like a date. A longer one beats those within it, and so does what is no date at all. */
export function findPoints(reading: Reading, options: RuleOptions): Point[] {
  const found: (Omit<Point, "edtf"> & { edtf: string | null })[] = [];
  for (const { rule, found: match } of matchNearDigits(reading.folded, all, ({ pattern }) => pattern)) {
    const { start, end, groups } = match;
    const edtf = rule.read(groups, options);
    found.push({ start, end, edtf, precision: rule.precision, needsCue: rule.needsCue ?? false });
  }
  return keepLongest(found, reading.folded.length).filter((point): point is Point => point.edtf !== null);
}
