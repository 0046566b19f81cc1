import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/** Time to move the pointer from a thing onto its description without losing it. */
const LINGER_MS = 140;

/** What is described: the thing last pointed at or focused, until it is left. */
export function useTip<T>() {
  const [shown, setShown] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => keep, [keep]);
  const later = useCallback(
    (next: T | null, delayMs: number) => {
      keep();
      if (delayMs === 0) setShown(next);
      else timer.current = setTimeout(() => setShown(next), delayMs);
    },
    [keep],
  );
  const show = useCallback((next: T, delayMs = 0) => later(next, delayMs), [later]);
  const leave = useCallback(() => later(null, LINGER_MS), [later]);
  const close = useCallback(() => later(null, 0), [later]);
  return useMemo(() => ({ shown, show, keep, leave, close }), [shown, show, keep, leave, close]);
}
