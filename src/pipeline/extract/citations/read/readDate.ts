import type { Read } from "../phraseBook.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";

const monthNames =
  "january february march april may june july august september october november december".split(" ");

const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name, index + 1]),
  ...monthNames.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ["sept", 9],
]);

const pad = (value: number): string => String(value).padStart(2, "0");

/** The day as YYYY-MM-DD, or null where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}

/** "21", "21st", "05". */
function readDay(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== "number" || token.fold.length > 2) return null;
  const ordinal = /^(?:st|nd|rd|th)$/.test(tokenAt(tokens, at + 1).fold) && !tokenAt(tokens, at + 1).spaced;
  return { value: Number(token.fold), next: at + (ordinal ? 2 : 1) };
}

function readMonthName(tokens: readonly Token[], at: number): Read<number> | null {
  const month = months.get(tokenAt(tokens, at).fold);
  if (month === undefined) return null;
  return { value: month, next: isSign(tokenAt(tokens, at + 1), ".") ? at + 2 : at + 1 };
}

export function readYear(tokens: readonly Token[], at: number): Read<number> | null {
  const { kind, fold } = tokenAt(tokens, at);
  if (kind !== "number" || !/^(?:19|20)\d{2}$/.test(fold)) return null;
  return { value: Number(fold), next: at + 1 };
}

const skip = (tokens: readonly Token[], at: number, ...folds: string[]): number =>
  folds.includes(tokenAt(tokens, at).fold) ? at + 1 : at;

function dated(year: Read<number> | null, month: number, day: number): Read<string> | null {
  const iso = year === null ? null : isoDate(year.value, month, day);
  return year === null || iso === null ? null : { value: iso, next: year.next };
}

/** "21 December 2018", "21st of December, 2018". */
function readDayMonthYear(tokens: readonly Token[], at: number): Read<string> | null {
  const day = readDay(tokens, at);
  const month = day && readMonthName(tokens, skip(tokens, day.next, "of"));
  return day && month && dated(readYear(tokens, skip(tokens, month.next, ",")), month.value, day.value);
}

/** "December 21, 2018", "Dec. 21st 2018". */
function readMonthDayYear(tokens: readonly Token[], at: number): Read<string> | null {
  const month = readMonthName(tokens, at);
  const day = month && readDay(tokens, month.next);
  return month && day && dated(readYear(tokens, skip(tokens, day.next, ",")), month.value, day.value);
}

const dateSigns = new Set(["/", "-", "."]);

/** "21/12/2018", "21-12-2018", "21.12.2018", "2018-12-21". Day first, as in Viet Nam, unless no such month exists. */
function readNumeric(tokens: readonly Token[], at: number): Read<string> | null {
  const sign = tokenAt(tokens, at + 1).fold;
  if (!dateSigns.has(sign) || tokenAt(tokens, at + 3).fold !== sign) return null;
  const [a, b, c] = [at, at + 2, at + 4].map((index) => tokenAt(tokens, index));
  if (a?.kind !== "number" || b?.kind !== "number" || c?.kind !== "number") return null;
  const isoYear = readYear(tokens, at);
  if (isoYear !== null) {
    const iso = c.fold.length <= 2 ? isoDate(isoYear.value, Number(b.fold), Number(c.fold)) : null;
    return iso === null ? null : { value: iso, next: at + 5 };
  }
  const year = readYear(tokens, at + 4);
  if (year === null || a.fold.length > 2 || b.fold.length > 2) return null;
  const [first, second] = [Number(a.fold), Number(b.fold)];
  return second > 12 ? dated(year, first, second) : dated(year, second, first);
}

/** "21 tháng 12 năm 2018", with "ngày" before it or not. */
function readVietnamese(tokens: readonly Token[], at: number): Read<string> | null {
  const day = readDay(tokens, at);
  if (day === null || tokenAt(tokens, day.next).fold !== "thang") return null;
  const month = tokenAt(tokens, day.next + 1);
  if (month.kind !== "number" || month.fold.length > 2) return null;
  return dated(
    readYear(tokens, skip(tokens, skip(tokens, day.next + 2, ","), "nam")),
    Number(month.fold),
    day.value,
  );
}

/** A full date in any of the forms of the two languages, as YYYY-MM-DD. */
export function readDate(tokens: readonly Token[], at: number): Read<string> | null {
  const from = skip(tokens, at, "ngay", "the");
  return (
    readNumeric(tokens, from) ??
    readDayMonthYear(tokens, from) ??
    readMonthDayYear(tokens, from) ??
    readVietnamese(tokens, from)
  );
}

/** "December 2018", "tháng 12 năm 2018", "tháng 12/2018": the year of a date without a day. */
export function readMonthOfYear(tokens: readonly Token[], at: number): Read<number> | null {
  const month = readMonthName(tokens, at);
  if (month !== null) return readYear(tokens, skip(tokens, month.next, ",", "of"));
  if (tokenAt(tokens, at).fold !== "thang" || tokenAt(tokens, at + 1).kind !== "number") return null;
  return readYear(tokens, skip(tokens, at + 2, "/", "-", "nam"));
}
