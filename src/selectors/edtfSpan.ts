/** How finely a date is known. */
export type Precision = "day" | "month" | "season" | "quarter" | "half" | "year" | "interval";

/**
 * The stretch of time that an EDTF date covers: milliseconds since 1970 of calendar days taken as UTC, `end`
 * exclusive. An open or unknown side of an interval is infinite.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** The date carries `~`, `?` or `%`: about then, perhaps then, or both. */
  readonly qualified: boolean;
  /** It carries `~` or `%`. */
  readonly approximate: boolean;
  /** It carries `?` or `%`. */
  readonly uncertain: boolean;
}

/** First month (from 1) and number of months of the sub-year codes. Seasons are those of the northern hemisphere. */
const SUB_YEAR: Readonly<Record<string, readonly [month: number, months: number, Precision]>> = {
  "21": [3, 3, "season"],
  "22": [6, 3, "season"],
  "23": [9, 3, "season"],
  "24": [12, 3, "season"],
  "33": [1, 3, "quarter"],
  "34": [4, 3, "quarter"],
  "35": [7, 3, "quarter"],
  "36": [10, 3, "quarter"],
  "40": [1, 6, "half"],
  "41": [7, 6, "half"],
};

// A time of day may follow a day; only the day counts.
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([~?%])?$/;

/** Milliseconds of a day in UTC; unlike Date.UTC, years below 100 are not moved to the twentieth century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function dateSpan(text: string): Span | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, yearText, monthText, dayText, qualifier] = found;
  const year = Number(yearText);
  const doubt = {
    qualified: qualifier !== undefined,
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
  const months = (first: number, howMany: number, precision: Precision): Span => ({
    start: utc(year, first, 1),
    end: utc(year, first + howMany, 1),
    precision,
    ...doubt,
  });
  if (monthText === undefined) return months(1, 12, "year");
  const month = Number(monthText);
  if (dayText === undefined) {
    const coded = SUB_YEAR[monthText];
    if (coded) return months(...coded);
    return month >= 1 && month <= 12 ? months(month, 1, "month") : null;
  }
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > new Date(utc(year, month + 1, 0)).getUTCDate()) return null;
  return {
    start: utc(year, month, day),
    end: utc(year, month, day + 1),
    precision: "day",
    ...doubt,
  };
}

const isOpen = (side: string): boolean => side === ".." || side === "";

/**
 * Reads the levels of EDTF (ISO 8601-2:2019, annex A) that the dataset uses: years, months, days, seasons 21–24,
 * quarters 33–36, halves 40–41, intervals `a/b`, `a/..`, `../b`, and a trailing `~`, `?` or `%`.
 * Null for anything else, for days that no calendar has, and for intervals that end before they begin.
 */
export function edtfSpan(text: string): Span | null {
  const sides = text.trim().split("/");
  const [first, second] = sides;
  if (first === undefined || sides.length > 2) return null;
  if (second === undefined) return dateSpan(first);
  if (first === "" && second === "") return null;
  const from = isOpen(first) ? null : dateSpan(first);
  const to = isOpen(second) ? null : dateSpan(second);
  if ((!from && !isOpen(first)) || (!to && !isOpen(second))) return null;
  const start = from?.start ?? Number.NEGATIVE_INFINITY;
  const end = to?.end ?? Number.POSITIVE_INFINITY;
  if (start >= end) return null;
  return {
    start,
    end,
    precision: "interval",
    qualified: Boolean(from?.qualified || to?.qualified),
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
  };
}
