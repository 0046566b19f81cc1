import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";

interface EmbedFrameProps {
  head: ReactNode;
  map: ReactNode;
  /** What is selected, or the step of a story. */
  panel: ReactNode;
  /** The passage that is open; it lies over the panel, under the fact that opened it. */
  evidence: ReactNode;
  foot: ReactNode;
}

/** Between a fact and the passage under it. */
const GAP_PX = 6;

/** The parts of the frame in their order; the style sheet sets them side by side where there is room. */
export function EmbedFrame({ head, map, panel, evidence, foot }: EmbedFrameProps) {
  const t = useT();
  const aside = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const [topPx, setTopPx] = useState(0);
  const open = useView((state) => state.evidence);

  // Near what was clicked: a frame as high as its content has no other place that is surely in sight.
  useLayoutEffect(() => {
    if (!open || !aside.current || opener.current?.closest(".evidence")) return;
    const fact = opener.current?.isConnected ? opener.current.getBoundingClientRect() : null;
    const box = aside.current.getBoundingClientRect();
    setTopPx(fact ? Math.max(0, fact.bottom - box.top + aside.current.scrollTop + GAP_PX) : 0);
  }, [open]);

  const remember = (event: MouseEvent) => {
    opener.current = event.target instanceof Element ? event.target.closest("button") : null;
  };
  return (
    <>
      {head}
      <div className="embed-body">
        <div className="embed-map">{map}</div>
        <aside
          ref={aside}
          className="embed-panel"
          aria-label={t("region.details")}
          onClickCapture={remember}
          data-open={open !== null || undefined}
        >
          {panel}
          {open && (
            <div className="embed-evidence" style={{ marginTop: topPx }}>
              {evidence}
            </div>
          )}
        </aside>
      </div>
      {foot}
    </>
  );
}
