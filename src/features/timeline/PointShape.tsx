import type { Event } from "#dataset/schema.ts";
import { KindShape } from "./KindShape.tsx";

interface PointShapeProps {
  event: Event;
  /** Hollow where not. */
  dated: boolean;
  cx: number;
  cy: number;
}

const HIT_PX = 16;

/** The shape of an event at its date, with a sign where other sources have another. */
export function PointShape({ event, dated, cx, cy }: PointShapeProps) {
  return (
    <>
      <KindShape kind={event.kind} cx={cx} cy={cy} hollow={!dated} />
      {event.check === "inconsistent" && (
        <text className="timeline-differs" x={cx + 6} y={cy - 2}>
          ≠
        </text>
      )}
      <rect
        className="timeline-hit"
        x={cx - HIT_PX / 2}
        y={cy - HIT_PX / 2}
        width={HIT_PX}
        height={HIT_PX}
        rx={4}
      />
    </>
  );
}
