import { LABEL_PX } from "./BoundaryLines.tsx";

/** The element of a mark or heap; null while it is not drawn. */
export const elementOf = (plot: HTMLElement | null, key: string): SVGElement | null =>
  plot?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`) ?? null;

/** Brings a row of the lanes into sight below what stays at the top. */
export function scrollToRow(scroller: HTMLElement | null, top: number, heightPx: number): void {
  if (!scroller) return;
  const room = scroller.clientHeight - HEAD_PX;
  if (top < scroller.scrollTop) scroller.scrollTop = top - LABEL_PX;
  else if (top + heightPx > scroller.scrollTop + room) scroller.scrollTop = top + heightPx - room;
}

/** The histogram and the axis, which stay while the lanes scroll. */
const HEAD_PX = 62;
