import type { TimeScale } from "./scaleOf.ts";
import { moved, scaled, type TimeWindow, within } from "./timeWindow.ts";

/** What the gestures act on, read anew for each. */
export interface PanZoomState {
  readonly scale: TimeScale;
  readonly reach: TimeWindow;
  /** Where everything is shown there is nothing to drag. */
  readonly isZoomed: boolean;
  readonly hold: (window: TimeWindow | null) => void;
  readonly show: (window: TimeWindow) => void;
}

/** A press that moves less is a click. */
const CLICK_PX = 4;
/** A wheel that rests so long has come to its end. */
const WHEEL_REST_MS = 180;
const ZOOM_PER_PX = 0.0022;
const LINE_PX = 16;

/** Where a pointer stands along the chart. */
const xOf = (element: Element, { clientX }: { clientX: number }): number =>
  clientX - element.getBoundingClientRect().left;

/**
 * Lets a hand move the chart: drag to pan where it is zoomed, two fingers to zoom, the wheel with Ctrl (which a
 * trackpad's pinch sends) to zoom. Where `wheelAlone` says so, a wheel zooms by itself: it has nothing to scroll
 * there. Returns a way to end.
 */
export function attachPanZoom(
  element: HTMLElement,
  read: () => PanZoomState,
  options: { wheelAlone: boolean; drag: boolean },
): () => void {
  const pointers = new Map<number, { from: number; x: number }>();
  let gesture: { window: TimeWindow; scale: TimeScale } | null = null;
  let last: TimeWindow | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const hold = (window: TimeWindow) => {
    last = window;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (last) read().hold(last);
    });
  };
  const settle = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    gesture = null;
    if (last) read().show(last);
    last = null;
  };

  const begin = () => {
    const { scale } = read();
    gesture = { scale, window: scale.window };
    for (const pointer of pointers.values()) pointer.from = pointer.x;
  };
  const follow = () => {
    const { reach } = read();
    if (!gesture) return;
    const { scale, window } = gesture;
    const [one, other] = [...pointers.values()];
    if (!one) return;
    if (!other) {
      const by = scale.ms(one.from) - scale.ms(one.x);
      return hold(within(reach, { start: window.start + by, end: window.end + by }));
    }
    const apart = Math.max(8, Math.abs(other.x - one.x));
    const before = Math.max(8, Math.abs(other.from - one.from));
    const at = scale.ms((one.from + other.from) / 2);
    const zoomed = scaled(window, before / apart, at, reach);
    const perPx = (zoomed.end - zoomed.start) / (scale.right - scale.left);
    const by = ((one.from + other.from) / 2 - (one.x + other.x) / 2) * perPx;
    hold(within(reach, { start: zoomed.start + by, end: zoomed.end + by }));
  };

  const down = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const x = xOf(element, event);
    pointers.set(event.pointerId, { from: x, x });
    if (pointers.size === 2) begin();
  };
  const move = (event: PointerEvent) => {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    pointer.x = xOf(element, event);
    if (!gesture) {
      if (!read().isZoomed || Math.abs(pointer.x - pointer.from) < CLICK_PX) return;
      element.setPointerCapture?.(event.pointerId);
      begin();
    }
    follow();
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || !gesture) return;
    if (pointers.size > 0) return begin();
    settle();
    // The press that moved the chart is no click on what lay under it.
    if (event.type === "pointerup") element.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => element.removeEventListener("click", swallow, { capture: true }), 0);
  };
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };

  const wheel = (event: WheelEvent) => {
    const { scale, reach, isZoomed } = read();
    const unit = event.deltaMode === 0 ? 1 : LINE_PX;
    const window = last ?? scale.window;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways && isZoomed && !event.ctrlKey) {
      event.preventDefault();
      hold(moved(window, (event.deltaX * unit) / (scale.right - scale.left), reach));
    } else if (event.ctrlKey || (options.wheelAlone && !isSideways)) {
      event.preventDefault();
      const share = (xOf(element, event) - scale.left) / (scale.right - scale.left);
      const at = window.start + Math.min(Math.max(share, 0), 1) * (window.end - window.start);
      const pinch = event.ctrlKey ? 4 : 1;
      hold(scaled(window, Math.exp(event.deltaY * unit * ZOOM_PER_PX * pinch), at, reach));
    } else return;
    clearTimeout(rest);
    rest = setTimeout(settle, WHEEL_REST_MS);
  };

  const ending = ["pointerup", "pointercancel"] as const;
  if (options.drag) {
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    for (const type of ending) element.addEventListener(type, up);
  }
  element.addEventListener("wheel", wheel, { passive: false });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    for (const type of ending) element.removeEventListener(type, up);
    element.removeEventListener("wheel", wheel);
  };
}
