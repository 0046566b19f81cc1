import type { DateFinding, Language } from "../findings.ts";
import { findPoints, type Point } from "./findPoints.ts";
import { isPageClock } from "./isPageClock.ts";
import { isYear } from "./isYear.ts";
import { joinIntervals } from "./joinIntervals.ts";
import { readCues } from "./readCues.ts";
import { type Reading, readText } from "./readText.ts";
import { type Windows, windowsOf } from "./windows.ts";

export interface DateOptions {
  /** Both languages are always read; the option is there for callers that know it. */
  lang?: Language;
  /** The day on which the text appeared, EDTF: what lies behind it is no horizon. */
  published?: string | null;
  /** How the outlet writes 06/08/2025; true unless it is known to put the month first. */
  dayFirst?: boolean;
}

/** "2016 and 2017": a year beside a year that has been recognised is one too. */
const listed = /^ ?(?:,|;|and|va|or|hoac|,? and|, va|-|\/) ?(?:nam )?$/u;

function isDate(point: Point, around: Windows, { folded, plain }: Reading, last: Point | undefined): boolean {
  if (!point.needsCue) return true;
  const word = folded.slice(point.start, point.end);
  if (point.precision === "interval") {
    const first = /^(?:nam\s+)?\d{4}/u.exec(word)?.[0] ?? word;
    return isYear(first, plain.slice(point.start, point.start + first.length), around);
  }
  const afterYear =
    last?.precision === "year" &&
    point.start - last.end < 10 &&
    listed.test(folded.slice(last.end, point.start));
  const left = afterYear ? "in " : around.left;
  return isYear(word, plain.slice(point.start, point.end), { ...around, left });
}

/**
 * The dates of a text, as EDTF (ISO 8601-2), in the order in which they stand: days, months, quarters, halves, years,
 * decades, stretches, horizons and visions. Patterns find what is written like a date, the words beside it say what
 * it means; a date within a longer one is not reported twice.
 */
export const extractDates = (text: string, options: DateOptions = {}): DateFinding[] =>
  datesIn(readText(text), options);

/** The same for a text that has been read already. */
export function datesIn(reading: Reading, options: DateOptions = {}): DateFinding[] {
  const published = options.published?.replace(/^.*\//, "").slice(0, 10) ?? null;
  const points = joinIntervals(findPoints(reading, { dayFirst: options.dayFirst ?? true }), reading);
  const findings: DateFinding[] = [];
  let last: Point | undefined;
  let free = 0;
  for (const point of points) {
    const around = windowsOf(reading, point.start, point.end);
    if (!isDate(point, around, reading, last) || isPageClock(reading, point.start, point.end)) continue;
    const { edtf, role, before, after } = readCues(point, around, published);
    const start = Math.max(free, point.start - before);
    free = point.end + after;
    findings.push({ edtf, role, ...reading.spanOf(start, free) });
    last = point;
  }
  return findings;
}
