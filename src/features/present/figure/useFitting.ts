import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Fewer rows than these say nothing; where not even they fit, the card can be scrolled. */
const LEAST = 3;

/**
 * How many of a figure's rows its card has room for: all are drawn, and as long as the card overflows one is taken
 * away, before anything is painted. Whoever uses it is keyed by what changes the room.
 */
export function useFitting(
  total: number,
  most = total,
): { figure: RefObject<HTMLElement | null>; shown: number } {
  const figure = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(Math.min(total, most));
  useLayoutEffect(() => {
    const card = figure.current?.closest<HTMLElement>("[data-fits]");
    if (!card || shown <= LEAST) return;
    if (card.scrollHeight > card.clientHeight + 1) setShown(shown - 1);
  }, [shown]);
  return { figure, shown };
}
