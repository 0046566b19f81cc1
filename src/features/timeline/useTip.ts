import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Placed } from "./layOut.ts";

export interface Shown {
  readonly placed: Placed;
  readonly element: Element;
}

/** Time to move the pointer from a mark onto its description without losing it. */
const LINGER_MS = 140;

/** Which mark is described: the one last pointed at or focused, until it is left. */
export function useTip() {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => keep, [keep]);
  const show = useCallback(
    (placed: Placed, element: Element) => {
      keep();
      setShown({ placed, element });
    },
    [keep],
  );
  const close = useCallback(() => {
    keep();
    setShown(null);
  }, [keep]);
  const leave = useCallback(() => {
    keep();
    timer.current = setTimeout(() => setShown(null), LINGER_MS);
  }, [keep]);
  return useMemo(() => ({ shown, show, keep, leave, close }), [shown, show, keep, leave, close]);
}
