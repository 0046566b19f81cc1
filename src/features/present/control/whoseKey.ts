import type { Command } from "./keys.ts";

/** What lies over the stage and takes some keys for itself. */
export type Overlay = "help" | "overview";

const FIELD = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const PRESSED = "button, a[href], summary, [role='button'], [role='link'], [role='switch'], [role='tab']";

/** Keys with which the steps of the overview are walked and chosen; in the list of keys two of them scroll. */
const OF_OVERLAY: Record<Overlay, readonly string[]> = {
  overview: ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "Enter", " "],
  help: ["ArrowDown", "ArrowUp"],
};

/**
 * Whether a key is the talk's, wherever the focus is. It is not in a field, nor where it presses the button or link
 * that has the focus, nor where an overlay is walked with it, nor where it closes a dialog that is not the talk's own.
 * F5 always is: a reload in the middle of a word would end the talk too.
 */
export function isForTheTalk(
  key: string,
  command: Command | null,
  target: Element | null,
  overlay: Overlay | null,
): boolean {
  if (command === "start") return true;
  if (target?.closest(FIELD)) return false;
  if ((key === "Enter" || key === " ") && target?.closest(PRESSED)) return false;
  if (overlay !== null) return !OF_OVERLAY[overlay].includes(key);
  return !(command === "up" && target?.closest("[role='dialog']"));
}

/** Whether a press with mouse or finger should leave the focus here: where one writes, and in the talk's dialogs. */
export const keepsFocus = (focused: Element): boolean =>
  focused.matches(FIELD) || focused.closest("[role='dialog']") !== null;
