import { useMemo } from "react";
import { useT } from "#i18n/I18n.tsx";
import { type Stretch, stretchOf } from "#selectors/filterArticles.ts";
import { grainOf } from "#selectors/timeGrain.ts";
import { useView } from "#state/AtlasState.tsx";
import { BrushHandle } from "./BrushHandle.tsx";
import { type Limits, positionOf, type Track } from "./brushSteps.ts";
import { Histogram } from "./Histogram.tsx";
import type { TimeScale } from "./scaleOf.ts";
import { useBrush } from "./useBrush.ts";
import type { Zoom } from "./useTimeWindow.ts";

export const BRUSH_PX = 38;

interface BrushProps {
  zoom: Zoom;
  scale: TimeScale;
  widthPx: number;
}

/**
 * The dates to keep, over a histogram of what they keep: two handles and the window between them. Recharts' own
 * brush counts rows of data and answers to no key but the arrows; this one speaks dates, in the grain of the zoom.
 */
export function Brush({ zoom, scale, widthPx }: BrushProps) {
  const t = useT();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const { window, extent } = zoom;
  const limits = useMemo<Limits>(() => ({ from, to }), [from, to]);
  const asked = useMemo<Stretch>(() => stretchOf(limits), [limits]);
  const grain = grainOf(window.start, window.end);
  const track = useMemo<Track>(() => ({ grain, extent, window, asked }), [grain, extent, window, asked]);
  const { held, handlers } = useBrush(limits, track, scale);
  const isOn = from !== null || to !== null || held !== null;
  const left = held?.left ?? scale.clampedX(positionOf("from", track));
  const right = held?.right ?? scale.clampedX(positionOf("to", track));
  const [shownLeft, shownRight] = [Math.max(left, scale.left), Math.min(right, scale.right)];
  return (
    <div
      className={`timeline-brush${isOn ? " is-on" : ""}${held ? " is-held" : ""}`}
      style={{ height: BRUSH_PX }}
      role="group"
      aria-label={t("timeline.filter.group")}
      {...handlers}
    >
      <Histogram scale={scale} grain={grain} asked={asked} widthPx={widthPx} heightPx={BRUSH_PX} />
      {isOn && (
        <>
          <span className="timeline-shade" style={{ left: 0, width: Math.max(0, shownLeft) }} />
          <span className="timeline-shade" style={{ left: Math.min(shownRight, widthPx), right: 0 }} />
          <span
            className="timeline-brushed"
            data-brush="window"
            style={{ left: shownLeft, width: Math.max(0, shownRight - shownLeft) }}
          />
        </>
      )}
      <BrushHandle edge="from" x={shownLeft} limit={from} track={track} zoom={zoom} />
      <BrushHandle edge="to" x={shownRight} limit={to} track={track} zoom={zoom} />
    </div>
  );
}
