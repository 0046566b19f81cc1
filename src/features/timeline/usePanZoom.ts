import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { attachPanZoom, type PanZoomState } from "./attachPanZoom.ts";

interface Options {
  wheelAlone: boolean;
  drag: boolean;
}

/** Lets a hand move the chart over an element, as long as it is there. */
export function usePanZoom(
  element: RefObject<HTMLElement | null>,
  state: PanZoomState,
  { wheelAlone, drag }: Options,
): void {
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    if (element.current) return attachPanZoom(element.current, () => latest.current, { wheelAlone, drag });
  }, [element, wheelAlone, drag]);
}
