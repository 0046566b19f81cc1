import type { TimeWindow } from "./timeWindow.ts";

/** Where a moment stands on the chart, and which moment stands at a place, in pixels from the chart's left edge. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
  readonly x: (ms: number) => number;
  /** Cut to the chart. */
  readonly clampedX: (ms: number) => number;
  readonly ms: (x: number) => number;
}

/** Half a shape at either side stays free. */
export const SIDE_PX = 14;
/** The column of what has no date, behind the last day. */
export const OUTSIDE_PX = 26;

/** The scale of a chart of this width; with `outside`, the column of what has no date stands at its right. */
export function scaleOf(window: TimeWindow, widthPx: number, outside: boolean): TimeScale {
  const left = SIDE_PX;
  const right = Math.max(left + 1, widthPx - SIDE_PX - (outside ? OUTSIDE_PX : 0));
  const perMs = (right - left) / (window.end - window.start);
  const x = (ms: number) => left + (ms - window.start) * perMs;
  return {
    window,
    left,
    right,
    x,
    clampedX: (ms) => Math.min(Math.max(x(ms), left), right),
    ms: (px) => window.start + (px - left) / perMs,
  };
}
