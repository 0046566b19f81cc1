import { memo, useMemo } from "react";
import type { Stretch } from "#selectors/filterArticles.ts";
import { histogramOf } from "#selectors/histogramOf.ts";
import type { Grain } from "#selectors/timeGrain.ts";
import { timelineItems } from "#selectors/timelineItems.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { TimeScale } from "./scaleOf.ts";

interface HistogramProps {
  scale: TimeScale;
  grain: Grain;
  asked: Stretch;
  widthPx: number;
  heightPx: number;
}

/** Air above the highest bar. */
const TOP_PX = 3;

/** How many articles and events touch each year, month or day, dark as far as the dates asked for keep them. */
export const Histogram = memo(function Histogram(props: HistogramProps) {
  const { scale, grain, asked, widthPx, heightPx } = props;
  const index = useCatalogue();
  const bins = useMemo(
    () => histogramOf(timelineItems(index), scale.window, grain, asked),
    [index, scale.window, grain, asked],
  );
  const most = Math.max(1, ...bins.map(({ all }) => all));
  const heightOf = (n: number) => (n === 0 ? 0 : Math.max(1.5, (n / most) * (heightPx - TOP_PX)));
  return (
    <svg className="timeline-bars" width={widthPx} height={heightPx} aria-hidden="true">
      {bins.map(({ start, end, all, kept }) => {
        if (all === 0) return null;
        const [left, right] = [scale.clampedX(start), scale.clampedX(end)];
        const width = Math.max(1, right - left - (right - left > 5 ? 1.5 : 0.5));
        return (
          <g key={start}>
            <rect
              className="is-all"
              x={left}
              width={width}
              y={heightPx - heightOf(all)}
              height={heightOf(all)}
            />
            <rect
              className="is-kept"
              x={left}
              width={width}
              y={heightPx - heightOf(kept)}
              height={heightOf(kept)}
            />
          </g>
        );
      })}
    </svg>
  );
});
