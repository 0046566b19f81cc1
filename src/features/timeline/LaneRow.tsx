import { memo } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { BandShape } from "./BandShape.tsx";
import { describeHeap } from "./describeHeap.ts";
import { describeMark } from "./describeMark.ts";
import type { IsChosen } from "./emphasis.ts";
import { HeapShape } from "./HeapShape.tsx";
import { HorizonShape } from "./HorizonShape.tsx";
import { provincesOfLane } from "./lanesOf.ts";
import type { PlacedMark, Row } from "./layOut.ts";
import { isDated, type Mark } from "./markOf.ts";
import { PointShape } from "./PointShape.tsx";

interface LaneRowProps {
  row: Row;
  left: number;
  right: number;
  /** The mark or heap of the chart that Tab reaches, where it stands in this lane. */
  current: string | null;
  isChosen: IsChosen;
}

/** What a mark lights up: the document that was issued, else the article that states it. */
const standsFor = ({ event }: Mark): string =>
  event.kind === "issued" && event.document !== null
    ? referenceKey({ kind: "document", id: event.document })
    : referenceKey({ kind: "article", id: event.article });

const isBar = ({ mark }: PlacedMark): boolean => mark.event.kind === "planned" && isDated(mark);

/** One lane of the chart: bands of what is known, horizons, then what can be pointed at above them. */
export const LaneRow = memo(function LaneRow({ row, left, right, current, isChosen }: LaneRowProps) {
  const t = useT();
  const lang = useLang();
  const provinces = provincesOfLane(row.lane);
  const marks = row.items.filter((item) => item.kind === "mark");
  const middle = row.top + row.height / 2;
  const points = marks.filter((item) => !isBar(item));
  return (
    <g>
      <line className="timeline-line" x1={left} x2={right} y1={middle} y2={middle} />
      {points.map(
        ({ key, mark, left: from, right: to, y, outside }) =>
          !outside && (
            <BandShape
              key={key}
              kind={mark.event.kind}
              left={from}
              right={to}
              y={y}
              dated={isDated(mark)}
              approximate={mark.time?.approximate ?? false}
              uncertain={mark.time?.uncertain ?? false}
            />
          ),
      )}
      {row.items
        .toSorted((a, b) => Number(isOnTop(a)) - Number(isOnTop(b)))
        .map((item) =>
          item.kind === "heap" ? (
            <g
              key={item.key}
              role="button"
              className="timeline-mark timeline-heap"
              data-mark={item.key}
              tabIndex={item.key === current ? 0 : -1}
              aria-label={describeHeap(t, lang, item)}
              aria-current={item.marks.some((mark) => isChosen(mark, provinces)) ? "true" : undefined}
            >
              <HeapShape heap={item} />
            </g>
          ) : (
            <g
              key={item.key}
              role="button"
              className={`timeline-mark kind-${item.mark.event.kind}`}
              data-mark={item.key}
              data-stands-for={standsFor(item.mark)}
              tabIndex={item.key === current ? 0 : -1}
              aria-label={describeMark(t, lang, item.mark)}
              aria-current={isChosen(item.mark, provinces) ? "true" : undefined}
            >
              {isBar(item) ? (
                <HorizonShape
                  left={item.left}
                  right={item.right}
                  vision={item.visionX}
                  y={item.y}
                  openStart={item.opens}
                />
              ) : (
                <PointShape placed={item} />
              )}
            </g>
          ),
        )}
    </g>
  );
});

const isOnTop = (item: Row["items"][number]): boolean => item.kind === "heap" || !isBar(item);
