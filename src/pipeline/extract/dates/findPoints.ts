import type { Precision } from "./calendar.ts";
import { keepLongest } from "./keepLongest.ts";
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

const rules: readonly DateRule[] = [...spans, ...days, ...months, ...parts, ...years];

/** All that is written like a date. A longer one beats those within it, and so does what is no date at all. */
export function findPoints(reading: Reading, options: RuleOptions): Point[] {
  const found: (Omit<Point, "edtf"> & { edtf: string | null })[] = [];
  for (const { pattern, precision, needsCue = false, read } of rules) {
    for (const match of reading.folded.matchAll(pattern)) {
      const edtf = read(match.groups ?? {}, options);
      found.push({ start: match.index, end: match.index + match[0].length, edtf, precision, needsCue });
    }
  }
  for (const pattern of noDates) {
    for (const match of reading.folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, edtf: null, precision: "day", needsCue: false });
    }
  }
  return keepLongest(found, reading.folded.length).filter((point): point is Point => point.edtf !== null);
}
