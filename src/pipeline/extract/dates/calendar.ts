/** How finely a point in time is known; a stretch has two ends of its own. */
export type Precision = "day" | "month" | "part" | "year" | "decade" | "interval";

const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** A day that the calendar has, as YYYY-MM-DD; null for 31 February. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1)) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

export function monthOf(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${pad(year, 4)}-${pad(month, 2)}` : null;
}

/** The codes 33–36 and 40–41 of EDTF, level 2: quarters and halves of a year. */
export const quarterOf = (year: number, quarter: number): string | null =>
  quarter >= 1 && quarter <= 4 ? `${pad(year, 4)}-${32 + quarter}` : null;
export const halfOf = (year: number, half: number): string | null =>
  half === 1 || half === 2 ? `${pad(year, 4)}-${39 + half}` : null;

/** From one quarter to a later one of the same year. */
export function quartersOf(year: number, from: number, to: number): string | null {
  if (!(from >= 1 && to > from && to <= 4)) return null;
  if (from === 1 || to === 4) return monthsOf(year, (to - from + 1) * 3, from === 1 ? "first" : "last");
  return `${monthOf(year, from * 3 - 2)}/${monthOf(year, to * 3)}`;
}

/** The first or last months of a year: a half or a quarter where they are one, else an interval of months. */
export function monthsOf(year: number, count: number, end: "first" | "last"): string | null {
  if (!(count >= 1 && count <= 12)) return null;
  if (count === 12) return pad(year, 4);
  if (count === 6) return halfOf(year, end === "first" ? 1 : 2);
  if (count === 3) return quarterOf(year, end === "first" ? 1 : 4);
  const from = end === "first" ? 1 : 13 - count;
  const [first, last] = [monthOf(year, from), monthOf(year, from + count - 1)];
  return first === last ? first : `${first}/${last}`;
}

const FIRST_MONTHS: Readonly<Record<string, number>> = { 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7 };

/** Something by which two dates can be put in order: the first day that each may mean. */
export function firstDay(edtf: string): string {
  const start = edtf.split("/")[0] ?? "";
  if (start === "..") return "0000-00-00";
  const [year = "", month, day] = start.replace(/[~?%]/g, "").replace(/X/g, "0").split("-");
  return `${year}-${pad(FIRST_MONTHS[month ?? ""] ?? Number(month ?? 1), 2)}-${day ?? "01"}`;
}

/** An interval that does not end before it begins; null for any other. */
export function intervalOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from.includes("/") || to.includes("/")) return null;
  if (from.includes("X") || to.includes("X")) return null;
  return firstDay(from) < firstDay(to) ? `${from}/${to}` : null;
}
