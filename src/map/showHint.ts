import type { Withheld } from "./svg/attachGestures.ts";

/** As long as it takes to read a line. */
const SHOWN_MS = 1600;
const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Says for a moment what moves the map, to whoever moved the page around it instead. */
export function showHint(hint: HTMLElement, gesture: Withheld): void {
  clearTimeout(timers.get(hint));
  hint.dataset.shown = gesture;
  timers.set(
    hint,
    setTimeout(() => delete hint.dataset.shown, SHOWN_MS),
  );
}
