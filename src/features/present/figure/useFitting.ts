import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { isUpright } from "../stageUnit.ts";

/** Where not even this many rows fit, the card can be scrolled. */
const LEAST = 1;

export interface Fitting {
  figure: RefObject<HTMLElement | null>;
  /** How many rows are drawn. */
  shown: number;
  /** Whether the rows do without what they can do without. */
  tight: boolean;
}

/**
 * How much of a figure its card has room for. All rows are drawn, and as long as the card overflows, they first close
 * up, and then one after the other is taken away, before anything is painted. Whoever uses it is keyed by what
 * changes the room.
 */
export function useFitting(total: number, most = total): Fitting {
  const figure = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(Math.min(total, most));
  const [tight, setTight] = useState(false);
  useLayoutEffect(() => {
    const card = figure.current?.closest<HTMLElement>("[data-fits]");
    // Under a map the card is there to be scrolled.
    if (isUpright(window.innerWidth, window.innerHeight)) return;
    if (!card || card.scrollHeight <= card.clientHeight + 1) return;
    if (!tight) setTight(true);
    else if (shown > LEAST) setShown(shown - 1);
  }, [shown, tight]);
  return { figure, shown, tight };
}
