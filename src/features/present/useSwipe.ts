import { type PointerEvent, useRef } from "react";

/** Shorter movements are taps of an unsteady thumb. */
const LEAST_PX = 56;

/** Turns a finger that goes sideways over an element into a step forward or back; up and down it scrolls. */
export function useSwipe(next: () => void, back: () => void) {
  const from = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      from.current =
        event.pointerType === "mouse" ? null : { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerUp(event: PointerEvent) {
      const start = from.current;
      from.current = null;
      if (start?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return;
      if (dx < 0) next();
      else back();
    },
    onPointerCancel() {
      from.current = null;
    },
  };
}
