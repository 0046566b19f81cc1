import { type KeyboardEvent, useState } from "react";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { edtfOfUnit } from "#selectors/timeGrain.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import { type Edge, limitByKey, rangeOf, type Track, unitAt } from "./brushSteps.ts";
import { isSameWindow, showing } from "./timeWindow.ts";
import type { Zoom } from "./useTimeWindow.ts";

interface BrushHandleProps {
  edge: Edge;
  x: number;
  /** What it sets; null where it stands at its end and sets no limit. */
  limit: string | null;
  track: Track;
  zoom: Zoom;
}

/** One end of the brush: a slider that counts years, months or days, and says its date in words. */
export function BrushHandle({ edge, x, limit, track, zoom }: BrushHandleProps) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const [focused, setFocused] = useState(false);
  const { min, max } = rangeOf(edge, track);
  const now = unitAt(edge, track);
  const date = formatEdtf(limit ?? edtfOfUnit(now, track.grain), lang);
  const words =
    edge === "from"
      ? t(limit === null ? "timeline.filter.fromOpen" : "timeline.filter.fromValue", { date })
      : t(limit === null ? "timeline.filter.toOpen" : "timeline.filter.toValue", { date });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = limitByKey(edge, event.key, event.shiftKey, track);
    if (next === undefined) return;
    event.preventDefault();
    if (next === limit) return;
    store.getState().change(edge === "from" ? { from: next } : { to: next });
    // A handle that is moved stays in sight.
    const span = next === null ? null : edtfSpan(next);
    const at = edge === "from" ? span?.start : span?.end;
    if (!zoom.isZoomed || at === undefined) return;
    const window = showing(zoom.window, at, zoom.reach);
    if (!isSameWindow(window, zoom.window)) zoom.show(window);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`timeline-handle is-${edge}`}
      style={{ left: x }}
      data-brush={edge}
      aria-label={t(`timeline.filter.${edge}`)}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={now}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className="timeline-grip" />
      <span className={`timeline-bubble${focused ? " is-shown" : ""}`} aria-hidden="true">
        {date}
      </span>
    </div>
  );
}
