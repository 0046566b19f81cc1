import { moved, stepped, type TimeWindow } from "./timeWindow.ts";

/** Half or twice as much: six keys from a century to two years. */
export const ZOOM_STEP = 2;
const PAN_SHARE = 1 / 8;

/** The window after a key that zooms, wherever in the chart the focus is; undefined where the key does not. */
export function windowByZoomKey(
  key: string,
  window: TimeWindow,
  at: number,
  extent: TimeWindow,
  reach: TimeWindow,
): TimeWindow | undefined {
  if (key === "+" || key === "=") return stepped(window, 1 / ZOOM_STEP, at, reach);
  if (key === "-" || key === "_") return stepped(window, ZOOM_STEP, at, reach);
  return key === "0" ? extent : undefined;
}

/** The window after a key that moves it, on the axis alone: elsewhere arrows go from mark to mark. */
export function windowByPanKey(
  key: string,
  window: TimeWindow,
  extent: TimeWindow,
  reach: TimeWindow,
): TimeWindow | undefined {
  const length = window.end - window.start;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return moved(window, PAN_SHARE, reach);
    case "ArrowLeft":
    case "ArrowUp":
      return moved(window, -PAN_SHARE, reach);
    case "PageDown":
      return moved(window, 1, reach);
    case "PageUp":
      return moved(window, -1, reach);
    case "Home":
      return { start: extent.start, end: extent.start + length };
    case "End":
      return { start: extent.end - length, end: extent.end };
    default:
      return undefined;
  }
}
