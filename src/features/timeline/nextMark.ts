import type { Lane } from "./lanesOf.ts";
import type { Mark } from "./markOf.ts";

const middleOf = ({ time }: Mark): number =>
  time
    ? (Math.max(time.start, 0) + Math.min(time.end, Number.MAX_SAFE_INTEGER)) / 2
    : Number.MAX_SAFE_INTEGER;

const nearestTo = (mark: Mark, marks: readonly Mark[]): Mark | undefined =>
  [...marks].sort(
    (a, b) => Math.abs(middleOf(a) - middleOf(mark)) - Math.abs(middleOf(b) - middleOf(mark)),
  )[0];

/**
 * The mark to which a key leads: Left and Right through the lane in the order of time, Up and Down to the nearest in
 * time of the lane beside it, Home and End to the lane's first and last. Null where the key leads nowhere.
 */
export function nextMark(lanes: readonly Lane[], current: string, key: string): Mark | null {
  const lane = lanes.findIndex(({ marks }) => marks.some((mark) => mark.key === current));
  const marks = lanes[lane]?.marks ?? [];
  const at = marks.findIndex((mark) => mark.key === current);
  const mark = marks[at];
  if (!mark) return null;
  switch (key) {
    case "ArrowRight":
      return marks[at + 1] ?? null;
    case "ArrowLeft":
      return marks[at - 1] ?? null;
    case "ArrowDown":
      return nearestTo(mark, lanes[lane + 1]?.marks ?? []) ?? null;
    case "ArrowUp":
      return nearestTo(mark, lanes[lane - 1]?.marks ?? []) ?? null;
    case "Home":
      return marks[0] ?? null;
    case "End":
      return marks.at(-1) ?? null;
    default:
      return null;
  }
}
