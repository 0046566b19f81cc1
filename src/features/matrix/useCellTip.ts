import { useCallback } from "react";
import { useTip } from "#ui/useTip.ts";

export interface Pointed {
  readonly row: string;
  readonly column: number;
  readonly cell: HTMLElement;
}

/** A pointer on its way somewhere else describes nothing. */
const PAUSE_MS = 90;

/** Which cell is described: the one the pointer rests on or the focus is on, until it is left. */
export function useCellTip() {
  const { shown: pointed, show, keep, leave, close } = useTip<Pointed>();
  const point = useCallback(
    (row: string, column: number, cell: HTMLElement, how: "pointer" | "focus") => {
      keep();
      // A focus that a click brought is about to open something else.
      if (how === "focus" && !cell.matches(":focus-visible")) return;
      show({ row, column, cell }, how === "focus" ? 0 : PAUSE_MS);
    },
    [keep, show],
  );
  return { pointed, point, keep, leave, close };
}
