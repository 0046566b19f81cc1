import { useCallback, useEffect, useRef, useState } from "react";

export interface Pointed {
  readonly row: string;
  readonly column: number;
  readonly cell: HTMLElement;
}

/** A pointer on its way somewhere else describes nothing. */
const PAUSE_MS = 90;
/** Time to move the pointer from a cell onto its description without losing it. */
const LINGER_MS = 140;

/** Which cell is described: the one the pointer rests on or the focus is on, until it is left. */
export function useCellTip() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setPointed(null);
  }, []);
  const point = useCallback((row: string, column: number, cell: HTMLElement, how: "pointer" | "focus") => {
    clearTimeout(timer.current);
    // A focus that a click brought is about to open something else.
    if (how === "focus" && !cell.matches(":focus-visible")) return;
    const show = () => setPointed({ row, column, cell });
    if (how === "focus") show();
    else timer.current = setTimeout(show, PAUSE_MS);
  }, []);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(null), LINGER_MS);
  }, []);
  return { pointed, point, keep, leave, close };
}
