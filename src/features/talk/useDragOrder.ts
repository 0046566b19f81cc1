import { type PointerEvent, type RefObject, useEffect, useState } from "react";

interface Dragged {
  id: string;
  from: number;
  /** Where it would stand among the others, counted from 0. */
  to: number;
}

/** Nearer than this to an edge of what scrolls, it scrolls on. */
const EDGE_PX = 44;
const SCROLL_PX = 14;

/** Rows of a list put into another order with the pointer, by a handle on each; Escape leaves them as they were. */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);

  useEffect(() => {
    if (!dragged) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      setDragged(null);
    };
    window.addEventListener("keydown", cancel, { capture: true });
    return () => window.removeEventListener("keydown", cancel, { capture: true });
  }, [dragged]);

  const placeAt = (y: number, from: number): number => {
    const rows = [...(list.current?.children ?? [])].filter((_, at) => at !== from);
    const below = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below < 0 ? rows.length : below;
  };
  const handle = (id: string, from: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ id, from, to: from });
    },
    onPointerMove({ clientY }: PointerEvent<HTMLElement>) {
      if (dragged?.id !== id) return;
      scrollNear(list.current, clientY);
      const to = placeAt(clientY, from);
      if (to !== dragged.to) setDragged({ ...dragged, to });
    },
    onPointerUp() {
      if (dragged?.id === id) onMove(id, dragged.to);
      setDragged(null);
    },
    onPointerCancel: () => setDragged(null),
  });
  /** Whether the row at a place would have the dragged one before or after it. */
  const dropAt = (at: number): "before" | "after" | undefined => {
    if (!dragged || dragged.to === dragged.from) return undefined;
    if (dragged.to < dragged.from) return at === dragged.to ? "before" : undefined;
    return at === dragged.to ? "after" : undefined;
  };
  return { dragged, handle, dropAt };
}

function scrollNear(list: HTMLElement | null, y: number): void {
  const scroller = list?.closest<HTMLElement>(".talk-scroll");
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE_PX) scroller.scrollBy(0, -SCROLL_PX);
  if (y > bottom - EDGE_PX) scroller.scrollBy(0, SCROLL_PX);
}
