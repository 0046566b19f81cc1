import { type RefObject, useEffect, useState } from "react";

/** Less is no atlas and more is no frame: whatever a message says. */
const LEAST = 100;
const MOST = 6000;

/** The height that a frame of ours reports, in pixels; null until it does. Whatever another window says is not heard. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (!source || source !== frame.current?.contentWindow) return;
      const reported = reportedHeight(data);
      if (reported !== null) setHeight(Math.min(Math.max(reported, LEAST), MOST));
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [frame]);
  return height;
}

function reportedHeight(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { ns, v, type, height } = data as Record<string, unknown>;
  const isOurs = ns === "phen-dau" && v === 1 && type === "height";
  return isOurs && typeof height === "number" && Number.isFinite(height) ? Math.ceil(height) : null;
}
