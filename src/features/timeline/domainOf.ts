import { edtfSpan } from "#selectors/edtfSpan.ts";
import type { DateFilter } from "#selectors/filterArticles.ts";
import type { Lane } from "./lanesOf.ts";

/** The stretch of time that the chart shows, in whole years: milliseconds, `end` exclusive. */
export interface Domain {
  readonly start: number;
  readonly end: number;
}

export const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

/** From the first event to the last horizon or vision, or as far as the reader's dates reach; null without events. */
export function domainOf(lanes: readonly Lane[], { from, to }: DateFilter): Domain | null {
  const times = lanes.flatMap(({ marks }) =>
    marks.flatMap(({ time, visionEnd }) =>
      time ? [time.start, time.end - 1, (visionEnd ?? time.end) - 1] : [],
    ),
  );
  const known = times.filter(Number.isFinite);
  const start = (from === null ? null : edtfSpan(from))?.start;
  const end = (to === null ? null : edtfSpan(to))?.end;
  const limits = [start, end === undefined ? end : end - 1].filter((limit) => limit !== undefined);
  const all = [...known, ...limits.filter(Number.isFinite)];
  if (all.length === 0) return null;
  const first = Number.isFinite(start) ? Number(start) : Math.min(...all);
  const last = Number.isFinite(end) ? Number(end) - 1 : Math.max(...all);
  return {
    start: startOfYear(yearOf(Math.min(first, last))),
    end: startOfYear(yearOf(Math.max(first, last)) + 1),
  };
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];
/** A year's four digits and the air around them. */
const TICK_PX = 40;
/** More than this many say no more, however wide the chart. */
const MOST_TICKS = 16;

/** The first days of round years, as close together as their labels can stand. */
export function yearTicks({ start, end }: Domain, widthPx: number): readonly number[] {
  const first = yearOf(start);
  const last = yearOf(end - 1);
  const room = Math.min(MOST_TICKS, Math.max(1, widthPx / TICK_PX));
  const step = YEAR_STEPS.find((years) => (last - first + 1) / years <= room) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.filter((year) => year % step === 0).map(startOfYear);
}
