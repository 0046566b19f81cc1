import type { Stretch } from "#selectors/filterArticles.ts";
import { DAY_MS, startOfUnit, unitOf, utcDay } from "#selectors/timeGrain.ts";

/** The stretch of time that the chart shows; both sides finite, `end` exclusive. */
export type TimeWindow = Stretch;

/** Nearer than a month there is nothing to tell apart: no date is finer than a day. */
export const NEAREST_MS = 28 * DAY_MS;
/** A step of zoom that would end nearer than this shows the calendar month instead. */
const MONTH_UNDER_MS = 46 * DAY_MS;
const CENTURY_YEARS = 100;

const lengthOf = ({ start, end }: TimeWindow): number => end - start;
export const isSameWindow = (a: TimeWindow, b: TimeWindow): boolean => a.start === b.start && a.end === b.end;

/** As far as the chart can be zoomed out or moved: everything, and a century around it where that is shorter. */
export function reachOf({ start, end }: TimeWindow): TimeWindow {
  const [first, last] = [unitOf(start, "year"), unitOf(end - 1, "year")];
  const missing = CENTURY_YEARS - (last - first + 1);
  if (missing <= 0) return { start, end };
  const before = Math.floor(missing / 2);
  return { start: utcDay(first - before, 0, 1), end: utcDay(last + 1 + missing - before, 0, 1) };
}

/** The window moved as little as needed to lie within a reach; the reach itself where it is longer. */
export function within(reach: TimeWindow, { start, end }: TimeWindow): TimeWindow {
  const length = end - start;
  if (length >= lengthOf(reach)) return reach;
  const from = Math.min(Math.max(start, reach.start), reach.end - length);
  return { start: from, end: from + length };
}

/** The window `factor` times as long, with the moment `at` staying where it is on the screen. */
export function scaled(window: TimeWindow, factor: number, at: number, reach: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window) * factor, NEAREST_MS), lengthOf(reach));
  const share = (at - window.start) / lengthOf(window);
  const start = at - share * length;
  return within(reach, { start, end: start + length });
}

/** One step of a button or a key: half or twice the length, and the calendar month at the end of it. */
export function stepped(window: TimeWindow, factor: number, at: number, reach: TimeWindow): TimeWindow {
  const next = scaled(window, factor, at, reach);
  if (factor > 1 || lengthOf(next) >= MONTH_UNDER_MS) return next;
  return monthOf(Math.min(Math.max(at, next.start), next.end - 1));
}

const monthOf = (ms: number): TimeWindow => {
  const month = unitOf(ms, "month");
  return { start: startOfUnit(month, "month"), end: startOfUnit(month + 1, "month") };
};

/** The window moved by a share of its length. */
export function moved(window: TimeWindow, share: number, reach: TimeWindow): TimeWindow {
  const by = lengthOf(window) * share;
  return within(reach, { start: window.start + by, end: window.end + by });
}

/** The window moved as little as needed to show a moment; itself where it does already. */
export function showing(window: TimeWindow, at: number, reach: TimeWindow): TimeWindow {
  if (at >= window.start && at <= window.end) return window;
  const start = at < window.start ? at : at - lengthOf(window);
  return within(reach, { start, end: start + lengthOf(window) });
}

/** A window around a stretch with air at both sides, a calendar month where the stretch is no longer than that. */
export function around({ start, end }: TimeWindow, reach: TimeWindow): TimeWindow {
  const middle = (start + end) / 2;
  if (end - start < NEAREST_MS) return monthOf(middle);
  const half = ((end - start) / 2) * 1.1;
  return within(reach, { start: middle - half, end: middle + half });
}
