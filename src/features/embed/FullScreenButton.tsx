import { Maximize2, Minimize2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "#i18n/I18n.tsx";

/** Full screen for the frame, where its host and the browser allow it; not shown elsewhere. */
export function FullScreenButton() {
  const t = useT();
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    // A browser may still refuse; the frame then stays as it is.
    <button type="button" className="embed-way" onClick={() => void toggle().catch(() => undefined)}>
      {isFull ? <Minimize2 size={15} aria-hidden="true" /> : <Maximize2 size={15} aria-hidden="true" />}
      {t(isFull ? "embed.leaveFullScreen" : "embed.fullScreen")}
    </button>
  );
}
