import { type RefObject, useId, useMemo, useRef } from "react";
import { useLang } from "#i18n/I18n.tsx";
import { useWidth } from "#ui/useWidth.ts";
import { Brush } from "./Brush.tsx";
import { LanesSelect } from "./LanesSelect.tsx";
import type { Lane } from "./lanesOf.ts";
import { layOut } from "./layOut.ts";
import { scaleOf } from "./scaleOf.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { TimelineLanes } from "./TimelineLanes.tsx";
import { ticksOf } from "./ticksOf.ts";
import { usePanZoom } from "./usePanZoom.ts";
import type { Zoom } from "./useTimeWindow.ts";

/** Drawn at this width while the page has none to give, as in a sheet that is not open: about what a phone has left. */
const unmeasuredPx = (): number => Math.min(640, globalThis.innerWidth - 128);

interface TimelineChartProps {
  /** The lanes with what the dates asked for keep. */
  lanes: readonly Lane[];
  caption: string;
  zoom: Zoom;
  scroller: RefObject<HTMLElement | null>;
  onList: () => void;
}

/** Brush, axis and lanes over one scale: the first two stay while the lanes scroll under them. */
export function TimelineChart({ lanes, caption, zoom, scroller, onList }: TimelineChartProps) {
  const lang = useLang();
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(head) || unmeasuredPx();
  const outside = lanes.some(({ marks }) => marks.some(({ time }) => time === null));
  const scale = useMemo(() => scaleOf(zoom.window, widthPx, outside), [zoom.window, widthPx, outside]);
  const ticks = useMemo(() => ticksOf(scale, lang), [scale, lang]);
  const layout = useMemo(() => layOut(lanes, scale), [lanes, scale]);
  usePanZoom(head, { ...zoom, scale }, { wheelAlone: true, drag: false });
  return (
    <div className="timeline-chart">
      <div className="timeline-over">
        <LanesSelect />
        <div ref={head} className="timeline-over-plot">
          <Brush zoom={zoom} scale={scale} widthPx={widthPx} />
          <TimeAxis
            zoom={zoom}
            scale={scale}
            ticks={ticks}
            lanes={lanes}
            widthPx={widthPx}
            controls={id}
            outside={outside}
          />
        </div>
      </div>
      <TimelineLanes
        id={id}
        caption={caption}
        layout={layout}
        zoom={zoom}
        scale={scale}
        ticks={ticks}
        widthPx={widthPx}
        scroller={scroller}
        onList={onList}
      />
    </div>
  );
}
