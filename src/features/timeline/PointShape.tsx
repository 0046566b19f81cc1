import type { Event } from "#dataset/schema.ts";
import { KindShape } from "./KindShape.tsx";

interface PointShapeProps {
  event: Event;
  dated: boolean;
  /** The ends of what is known of the date; null where nothing is. */
  left: number | null;
  right: number | null;
  cx: number;
  cy: number;
}

/** A date known to less than this many pixels is a point. */
const POINT_PX = 11;

/** A shape where the event was: on a band as wide as its date is known, hollow in a dashed one where it is not. */
export function PointShape({ event, dated, left, right, cx, cy }: PointShapeProps) {
  const from = left ?? cx;
  const width = (right ?? cx) - from;
  const isWide = width > POINT_PX;
  const hit = isWide ? { x: from, width } : { x: cx - 8, width: 16 };
  return (
    <>
      {isWide && (
        <rect
          className={`${dated ? "timeline-band" : "timeline-around"} kind-${event.kind}`}
          x={from}
          y={cy - 5}
          width={width}
          height={10}
          rx={dated ? 2 : 5}
        />
      )}
      <KindShape kind={event.kind} cx={cx} cy={cy} hollow={!dated} />
      {event.check === "inconsistent" && (
        <text className="timeline-differs" x={cx + 6} y={cy - 2}>
          ≠
        </text>
      )}
      <rect className="timeline-hit" {...hit} y={cy - 8} height={16} rx={4} />
    </>
  );
}
