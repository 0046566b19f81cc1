import { KindShape } from "./KindShape.tsx";
import type { PlacedMark } from "./layOut.ts";
import { isDated } from "./markOf.ts";

/** Reaches to, and never over, the middle of the shape stacked beside it; the table has larger targets. */
const HIT_PX = 15;

/** What is doubtful about a date, as one sign beside the shape. */
function signOf({ event, time }: PlacedMark["mark"]): string {
  const doubt = time?.uncertain ? "?" : time?.approximate ? "~" : "";
  return `${doubt}${event.check === "inconsistent" ? "≠" : ""}`;
}

/** The shape of an event at its date, with a sign where the date is doubtful or other sources have another. */
export function PointShape({ placed: { mark, x, y } }: { placed: PlacedMark }) {
  const sign = signOf(mark);
  return (
    <>
      <KindShape kind={mark.event.kind} cx={x} cy={y} hollow={!isDated(mark)} />
      {sign && (
        <text className="timeline-sign" x={x + 6} y={y - 2}>
          {sign}
        </text>
      )}
      <rect
        className="timeline-hit"
        x={x - HIT_PX / 2}
        y={y - HIT_PX / 2}
        width={HIT_PX}
        height={HIT_PX}
        rx={4}
      />
    </>
  );
}
