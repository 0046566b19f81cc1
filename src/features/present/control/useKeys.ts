import { useEffect, useRef } from "react";
import { type Command, commandOf, isForOthers, keyOf } from "./keys.ts";
import { isForTheTalk, keepsFocus, type Overlay } from "./whoseKey.ts";

interface Keyed {
  overlay: () => Overlay | null;
  run: (command: Command) => void;
  /** A digit was typed. */
  type: (digit: string) => void;
  /** Enter was pressed: returns whether it ended a number. */
  enter: () => boolean;
}

/** Held down, these go on from step to step; all others act once. */
const REPEATED: ReadonlySet<Command> = new Set(["next", "back"]);

/**
 * Takes the keys of the talk before anything else on the page sees them. After a press with mouse or finger the focus
 * is given up, so that Space and Enter go on with the talk rather than press the same button again.
 */
export function useKeys(keyed: Keyed): void {
  const latest = useRef(keyed);
  latest.current = keyed;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { overlay, run, type, enter } = latest.current;
      const key = keyOf(event);
      const command = commandOf(event);
      const isDigit = /^\d$/.test(key) && !isForOthers(event);
      if (!command && !isDigit) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!isForTheTalk(key, command, target, overlay())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (command === null) return type(key);
      if (event.repeat && !REPEATED.has(command)) return;
      if (key === "Enter" && enter()) return;
      run(command);
    };
    const letGo = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !keepsFocus(activeElement)) activeElement.blur();
    };
    window.addEventListener("keydown", onKeyDown, true);
    window.addEventListener("mouseup", letGo, true);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      window.removeEventListener("mouseup", letGo, true);
    };
  }, []);
}
