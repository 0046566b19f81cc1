/** How finely the timeline counts: in years from afar, in months nearer, in days from close by. */
export type Grain = "year" | "month" | "day";

export const DAY_MS = 86_400_000;

/** Milliseconds of a day in UTC; unlike Date.UTC, years below 100 are not moved to the twentieth century. */
export const utcDay = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day);

/** The unit in which a moment lies, counted from the year 0, the month 0 of it, or the first of January 1970. */
export function unitOf(ms: number, grain: Grain): number {
  const date = new Date(ms);
  if (grain === "day") return Math.floor(ms / DAY_MS);
  const year = date.getUTCFullYear();
  return grain === "year" ? year : year * 12 + date.getUTCMonth();
}

/** The first millisecond of a unit: `startOfUnit(unitOf(ms, g), g) <= ms < startOfUnit(unitOf(ms, g) + 1, g)`. */
export function startOfUnit(unit: number, grain: Grain): number {
  if (grain === "day") return unit * DAY_MS;
  return grain === "year"
    ? utcDay(unit, 0, 1)
    : utcDay(Math.floor(unit / 12), unit - Math.floor(unit / 12) * 12, 1);
}

/** A unit as an EDTF date: `2019`, `2019-03`, `2019-03-15`. */
export function edtfOfUnit(unit: number, grain: Grain): string {
  const iso = new Date(startOfUnit(unit, grain)).toISOString();
  return iso.slice(0, { year: 4, month: 7, day: 10 }[grain]);
}

/**
 * The shortest closed EDTF interval for whole days, `end` exclusive: `2019/2024` where it begins and ends with a
 * year, `2019-03/2024-06` with a month, days otherwise. What is no whole day is rounded to the nearest.
 */
export function closedEdtf(start: number, end: number): string {
  const first = Math.round(start / DAY_MS);
  const next = Math.max(first + 1, Math.round(end / DAY_MS));
  const [from, last] = [first * DAY_MS, (next - 1) * DAY_MS];
  const fits = (grain: Grain) =>
    startOfUnit(unitOf(from, grain), grain) === from &&
    startOfUnit(unitOf(last, grain) + 1, grain) === next * DAY_MS;
  const grain = (["year", "month"] as const).find(fits) ?? "day";
  return `${edtfOfUnit(unitOf(from, grain), grain)}/${edtfOfUnit(unitOf(last, grain), grain)}`;
}

/** Up to this much on the screen, a month is worth counting, and a day. */
const MONTHS_UNDER_MS = 6.1 * 365.25 * DAY_MS;
const DAYS_UNDER_MS = 124 * DAY_MS;

/** The grain at which a stretch of time is counted and its limits are set. */
export function grainOf(start: number, end: number): Grain {
  if (end - start < DAYS_UNDER_MS) return "day";
  return end - start < MONTHS_UNDER_MS ? "month" : "year";
}
