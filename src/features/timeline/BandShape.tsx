import { useXAxisScale } from "recharts";
import { useView } from "#state/AtlasState.tsx";
import { isChosen } from "./emphasis.ts";
import { provincesOfLane } from "./lanesOf.ts";
import type { PlacedMark } from "./layOut.ts";

/** A date known to less than this many pixels is a point. */
const POINT_PX = 11;
const HEIGHT_PX = 10;

/**
 * A band as wide as an event's date is known, dashed where it is not and only its bounds are. It lets the pointer
 * through to the bars that it crosses; the shape upon it is what can be reached.
 */
export function BandShape({ placed, cy }: { placed: PlacedMark; cy: number }) {
  const scale = useXAxisScale();
  const { mark, lane, from, to, outside } = placed;
  const chosen = useView(({ view }) => isChosen(view, mark.event, provincesOfLane(lane)));
  const [left, right] = [scale?.(from), scale?.(to)];
  if (outside || left === undefined || right === undefined || right - left <= POINT_PX) return null;
  const look = mark.dated ? "is-dated" : "is-around";
  return (
    <rect
      className={`timeline-band ${look} kind-${mark.event.kind}${chosen ? " is-chosen" : ""}`}
      x={left}
      y={cy - HEIGHT_PX / 2}
      width={right - left}
      height={HEIGHT_PX}
      rx={mark.dated ? 2 : HEIGHT_PX / 2}
    />
  );
}
