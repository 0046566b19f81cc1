import { type KeyboardEvent, useMemo } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { windowPhrase } from "./datesWords.ts";
import { EdgeHint } from "./EdgeHint.tsx";
import { windowByPanKey, windowByZoomKey } from "./keyWindow.ts";
import type { Lane } from "./lanesOf.ts";
import { outOfView } from "./outOfView.ts";
import type { TimeScale } from "./scaleOf.ts";
import type { Tick } from "./ticksOf.ts";
import { within } from "./timeWindow.ts";
import type { Zoom } from "./useTimeWindow.ts";

export const AXIS_PX = 24;
const BASE_PX = 16;
/** Labels give way to the numbers at the ends. */
const HINT_PX = 34;

interface TimeAxisProps {
  zoom: Zoom;
  scale: TimeScale;
  ticks: readonly Tick[];
  lanes: readonly Lane[];
  widthPx: number;
  /** The id of the lanes that it moves. */
  controls: string;
  outside: boolean;
}

/** The years, months or days shown; a scroll bar for the keyboard, with what lies beyond its ends beside it. */
export function TimeAxis({ zoom, scale, ticks, lanes, widthPx, controls, outside }: TimeAxisProps) {
  const t = useT();
  const lang = useLang();
  const { window, extent, reach, isZoomed, show } = zoom;
  const { earlier, later } = useMemo(() => outOfView(lanes, window), [lanes, window]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const middle = (window.start + window.end) / 2;
    const next =
      windowByZoomKey(event.key, window, middle, extent, reach) ??
      windowByPanKey(event.key, window, extent, reach);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  };
  const clear = {
    left: scale.left + (isZoomed && earlier.count > 0 ? HINT_PX : -1),
    right: scale.right - (isZoomed && later.count > 0 ? HINT_PX : -1),
  };
  const labels = ticks.filter(({ ms }) => scale.x(ms) >= clear.left && scale.x(ms) <= clear.right);
  const room = extent.end - extent.start - (window.end - window.start);
  const share = room <= 0 ? 0 : Math.min(Math.max((window.start - extent.start) / room, 0), 1);
  const go = (at: number) => {
    const half = (window.end - window.start) / 2;
    show(within(reach, { start: at - half, end: at + half }));
  };
  return (
    <div className="timeline-axis" style={{ height: AXIS_PX }}>
      <div
        className="timeline-axis-track"
        role="scrollbar"
        tabIndex={0}
        aria-label={t("timeline.zoom.axis")}
        aria-description={t("timeline.zoom.axisKeys")}
        aria-orientation="horizontal"
        aria-controls={controls}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={windowPhrase(t, lang, window)}
        onKeyDown={onKeyDown}
      >
        <svg width={widthPx} height={AXIS_PX} aria-hidden="true">
          {labels.map(({ ms, label, major }) => (
            <text
              key={ms}
              className={major ? "is-major" : undefined}
              x={scale.x(ms)}
              y={BASE_PX}
              textAnchor={anchorOf(label, scale.x(ms), scale)}
            >
              {label}
            </text>
          ))}
          {outside && (
            <text x={widthPx - 14} y={BASE_PX} textAnchor="middle">
              ?
            </text>
          )}
        </svg>
      </div>
      {isZoomed && earlier.count > 0 && (
        <EdgeHint side="earlier" count={earlier.count} at={window.start} onShow={() => go(earlier.nearest)} />
      )}
      {isZoomed && later.count > 0 && (
        <EdgeHint
          side="later"
          count={later.count}
          at={window.end - 1}
          right={widthPx - scale.right - 14}
          onShow={() => go(later.nearest)}
        />
      )}
    </div>
  );
}

/** A label longer than a year stands beside its tick where it would leave the chart. */
function anchorOf(label: string, x: number, { left, right }: TimeScale): "start" | "middle" | "end" {
  if (label.length <= 4) return "middle";
  return x < left + 12 ? "start" : x > right - 12 ? "end" : "middle";
}
