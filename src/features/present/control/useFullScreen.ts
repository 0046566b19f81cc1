import { useCallback, useEffect, useMemo, useRef, useState } from "react";

export interface FullScreen {
  allowed: boolean;
  /** For what is drawn; a key asks the page itself, which knows a frame earlier. */
  active: boolean;
  isActive: () => boolean;
  enter: () => void;
  leave: () => void;
  /** Whether the browser itself has ended it just now, with the same press of Escape that the page may hear too. */
  hasJustEnded: () => boolean;
}

/** A browser that ends the full screen on Escape may pass the key on: for as long it means nothing else. */
const SAME_PRESS_MS = 400;

/** Chromium's way to hear Escape in full screen, so that it first ends what lies on top of the talk. */
interface WithKeyboard {
  keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void };
}

/** The page in full screen, where the browser and the frame allow it. */
export function useFullScreen(): FullScreen {
  const [active, setActive] = useState(() => Boolean(document.fullscreenElement));
  const endedAtMs = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const changed = () => {
      const is = Boolean(document.fullscreenElement);
      if (!is) endedAtMs.current = performance.now();
      const { keyboard } = navigator as WithKeyboard;
      if (is) void keyboard?.lock?.(["Escape"]).catch(() => undefined);
      else keyboard?.unlock?.();
      setActive(is);
    };
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  const enter = useCallback(() => {
    if (!document.fullscreenElement)
      void document.documentElement.requestFullscreen?.({ navigationUI: "hide" }).catch(() => undefined);
  }, []);
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }, []);
  return useMemo(
    () => ({
      allowed: document.fullscreenEnabled === true,
      active,
      isActive: () => Boolean(document.fullscreenElement),
      enter,
      leave,
      hasJustEnded: () => performance.now() - endedAtMs.current < SAME_PRESS_MS,
    }),
    [active, enter, leave],
  );
}
