import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import { useViewStore } from "#state/AtlasState.tsx";
import {
  drawnLimits,
  type Edge,
  type Limits,
  limitAt,
  movedLimits,
  nearestUnit,
  positionOf,
  type Track,
} from "./brushSteps.ts";
import type { TimeScale } from "./scaleOf.ts";

type Part = Edge | "window" | "ground";

interface Drag {
  readonly part: Part;
  readonly fromX: number;
  /** The limits before, which Escape brings back, and the track that they made. */
  readonly before: Limits;
  readonly track: Track;
  isMoving: boolean;
}

/** Where the hand holds the brush, in pixels, between the steps at which it sets dates. */
export interface Held {
  readonly part: Part;
  readonly left: number;
  readonly right: number;
}

/** A press that moves less is a click. */
const CLICK_PX = 4;

/**
 * The brush under a hand: the picture follows the pointer at once, in state of its own; the view gets whole units
 * only, when they change, and not more often than frames are drawn.
 */
export function useBrush(limits: Limits, track: Track, scale: TimeScale) {
  const store = useViewStore();
  const [held, setHeld] = useState<Held | null>(null);
  const drag = useRef<Drag | null>(null);
  const pending = useRef<Limits | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const flush = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const next = pending.current;
    pending.current = null;
    const { view, change } = store.getState();
    if (next && (next.from !== view.from || next.to !== view.to)) change({ from: next.from, to: next.to });
  }, [store]);
  const propose = useCallback(
    (next: Limits) => {
      pending.current = next;
      frame.current ||= requestAnimationFrame(flush);
    },
    [flush],
  );

  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest("[data-brush]") : null;
    const part = (target?.getAttribute("data-brush") ?? "ground") as Part;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drag.current = { part, fromX: xOf(event), before: limits, track, isMoving: false };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    if (!current) return;
    const x = xOf(event);
    if (!current.isMoving && Math.abs(x - current.fromX) < CLICK_PX) return;
    current.isMoving = true;
    const { part, track: begun } = current;
    const at = Math.min(Math.max(x, scale.left), scale.right);
    const [low, high] = [scale.x(positionOf("from", begun)), scale.x(positionOf("to", begun))];
    if (part === "from" || part === "to") {
      const unit = nearestUnit(part, scale.ms(at), begun.grain);
      propose({ ...current.before, [part]: limitAt(part, unit, begun) });
      setHeld(
        part === "from"
          ? { part, left: Math.min(at, high), right: high }
          : { part, left: low, right: Math.max(at, low) },
      );
    } else if (part === "window") {
      const by = x - current.fromX;
      propose(movedLimits(scale.ms(x) - scale.ms(current.fromX), begun));
      setHeld({ part, left: low + by, right: high + by });
    } else {
      propose(drawnLimits(scale.ms(current.fromX), scale.ms(at), begun));
      setHeld({ part, left: Math.min(at, current.fromX), right: Math.max(at, current.fromX) });
    }
  };

  const end = () => {
    if (drag.current?.isMoving) flush();
    drag.current = null;
    setHeld(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !drag.current) return;
    event.stopPropagation();
    pending.current = drag.current.before;
    end();
  };
  const clear = useCallback(() => {
    pending.current = { from: null, to: null };
    flush();
  }, [flush]);

  return {
    held,
    clear,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: end,
      onPointerCancel: end,
      onDoubleClick: clear,
      onKeyDown,
    },
  };
}
