import { type ComponentType, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useView } from "#state/AtlasState.tsx";

/**
 * Puts the sheet for paper into the page when something prints it, by button, by key or by a browser's own command,
 * and takes it out again. Its code is sent for once the map has settled: printing cannot wait for it.
 */
export function PrintWatch() {
  const settled = useView((state) => state.settled);
  const [Sheet, setSheet] = useState<ComponentType | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!settled) return;
    let isHere = true;
    import("./PrintSheet.tsx").then(
      ({ PrintSheet }) => isHere && setSheet(() => PrintSheet),
      // Without it the browser prints the page as it stands.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [settled]);
  useEffect(() => {
    // The browser takes its picture as soon as this event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing && Sheet ? createPortal(<Sheet />, document.body) : null;
}
