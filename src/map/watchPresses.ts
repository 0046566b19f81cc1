/** A click comes after the finger is up, and on slow devices not at once. */
const CLICK_MS = 300;

export interface Presses {
  /** Calls back as soon as nothing presses, and the click of the last press has been given out: at once as a rule. */
  whenReleased: (then: () => void) => void;
  stop: () => void;
}

/** Knows whether a button or a finger is down that went down on an element, wherever it has gone since. */
export function watchPresses(element: HTMLElement): Presses {
  const down = new Set<number>();
  let waiting: (() => void)[] = [];
  let clickAwaited: ReturnType<typeof setTimeout> | null = null;

  const flush = () => {
    clickAwaited = null;
    if (down.size > 0) return;
    const all = waiting;
    waiting = [];
    for (const then of all) then();
  };
  const press = ({ pointerId }: PointerEvent) => down.add(pointerId);
  const release = ({ pointerId }: PointerEvent) => {
    if (!down.delete(pointerId) || down.size > 0) return;
    if (clickAwaited !== null) clearTimeout(clickAwaited);
    clickAwaited = setTimeout(flush, CLICK_MS);
  };
  element.addEventListener("pointerdown", press);
  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);
  return {
    whenReleased(then) {
      if (down.size === 0 && clickAwaited === null) then();
      else waiting.push(then);
    },
    stop() {
      if (clickAwaited !== null) clearTimeout(clickAwaited);
      waiting = [];
      element.removeEventListener("pointerdown", press);
      removeEventListener("pointerup", release);
      removeEventListener("pointercancel", release);
    },
  };
}
