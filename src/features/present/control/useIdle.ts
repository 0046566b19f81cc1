import { useEffect, useState } from "react";

const IDLE_MS = 3000;

/** Whether the pointer has not moved for a while; a touch or a key with the focus on a button is not idle either. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const event of events) window.addEventListener(event, wake);
    wake();
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, []);
  return idle;
}
