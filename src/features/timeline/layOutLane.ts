import { DAY_MS } from "#selectors/timeGrain.ts";
import { type Cells, cellsOf } from "./cellsOf.ts";
import type { Lane } from "./lanesOf.ts";
import type { Heap, Placed, PlacedMark } from "./layOut.ts";
import { isDated, type Mark } from "./markOf.ts";
import { OUTSIDE_PX, type TimeScale } from "./scaleOf.ts";
import { offsetOf, spread } from "./spread.ts";

/** The least height of a target, since the lane’s name is one. */
export const ROW_PX = 24;
const POINT_PX = 12;
const POINT_STEP_PX = 8;
const BAR_STEP_PX = 7;
/** So many horizons lie side by side; of more, the rest is a heap below them. */
const MOST_BARS = 4;
const MOST_TRACKS = 4;
/** So many without a date stand beside the chart one by one. */
const MOST_OUTSIDE = 3;
const HEAP_ROW_PX = 18;

const isBar = (mark: Mark): boolean => mark.event.kind === "planned" && isDated(mark);

/** The marks of one lane that the chart shows, placed below `top`, and how high the lane has to be. */
export function layOutLane(lane: Lane, scale: TimeScale, top: number): { items: Placed[]; height: number } {
  const { start, end } = scale.window;
  const seen = lane.marks.filter(({ time }) => time === null || (time.start < end && time.end > start));
  const placed = seen.map((mark) => place(mark, lane, scale));
  const bars = placed.filter(({ mark }) => isBar(mark));
  const outside = placed.filter((one) => one.outside);
  const cells = cellsOf(
    placed.filter((one) => !one.outside && !isBar(one.mark)),
    scale,
  );
  const extents = bars.map(({ left, right, visionX }) => ({
    left,
    right: Math.max(visionX ?? right, left + 6),
  }));
  const capped = spread(extents, MOST_BARS);
  // One more would take as much room as a heap that says "1".
  const barTracks = capped.filter((track) => track === null).length === 1 ? spread(extents) : capped;
  const { alone, heaps, tracks } = settled(cells);
  const isCrowd = outside.length > MOST_OUTSIDE;
  const spare = bars.filter((_, i) => !barTracks[i]);
  const rowsHigh = Math.max(
    ROW_PX,
    stackPx(
      tracks.map((track) => track.of),
      POINT_STEP_PX,
    ),
    stackPx(
      barTracks.map((track) => track?.of ?? 0),
      BAR_STEP_PX,
    ),
    stackPx([isCrowd ? 1 : outside.length], POINT_STEP_PX),
  );
  const y = top + rowsHigh / 2;
  const items: Placed[] = [
    ...bars.flatMap((one, i) => {
      const track = barTracks[i];
      return track ? [{ ...one, y: y + offsetOf(track, BAR_STEP_PX) }] : [];
    }),
    ...alone.map((one, i) => ({ ...one, y: y + offsetOf(tracks[i] ?? { track: 0, of: 1 }, POINT_STEP_PX) })),
    ...heaps.map(({ x, placed: of }) => heapOf(lane, of, x, y)),
    ...(isCrowd
      ? [heapOf(lane, outside, scale.right + OUTSIDE_PX, y)]
      : outside.map((one, i) => ({
          ...one,
          y: y + offsetOf({ track: i, of: outside.length }, POINT_STEP_PX),
        }))),
  ];
  if (spare.length === 0) return { items: items.sort(byX), height: rowsHigh };
  const x = spare.reduce((sum, one) => sum + one.x, 0) / spare.length;
  items.push(heapOf(lane, spare, x, top + rowsHigh + HEAP_ROW_PX / 2 - 2));
  return { items: items.sort(byX), height: rowsHigh + HEAP_ROW_PX };
}

const byX = (a: Placed, b: Placed): number => a.x - b.x || a.y - b.y;
const stackPx = (sizes: readonly number[], stepPx: number): number => Math.max(0, ...sizes) * stepPx + 4;

function place(mark: Mark, lane: Lane, scale: TimeScale): PlacedMark {
  const { time, visionEnd, key } = mark;
  const outside = time === null;
  const left = outside ? scale.right + OUTSIDE_PX : scale.clampedX(time.start);
  const right = outside ? left : scale.clampedX(time.end);
  const visionX = visionEnd === null ? null : scale.clampedX(visionEnd);
  const opens = time?.openStart === true && time.start >= scale.window.start;
  return { kind: "mark", key, lane, mark, left, right, visionX, opens, x: (left + right) / 2, y: 0, outside };
}

/** Stacks what stands alone; where a stack would grow too high, its cells become heaps as well. */
function settled(cells: Cells) {
  const extents = (placed: readonly PlacedMark[]) =>
    placed.map(({ x }) => ({ left: x - POINT_PX / 2, right: x + POINT_PX / 2 }));
  const tracks = spread(extents(cells.alone)).map((track) => track ?? { track: 0, of: 1 });
  const high = new Set(cells.alone.filter((_, i) => (tracks[i]?.of ?? 1) > MOST_TRACKS));
  if (high.size === 0) return { ...cells, tracks };
  const lower = cells.heaped(high);
  return { ...lower, tracks: spread(extents(lower.alone)).map((track) => track ?? { track: 0, of: 1 }) };
}

/** Closer than two days nothing comes apart at the nearest zoom. */
const APART_MS = 2 * DAY_MS;

function heapOf(lane: Lane, placed: readonly PlacedMark[], x: number, y: number): Heap {
  const marks = placed.map(({ mark }) => mark);
  const times = marks.flatMap(({ time }) => (time ? [time] : []));
  const finite = times.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const time = finite.length > 0 ? { start: Math.min(...finite), end: Math.max(...finite) } : null;
  const middles = times.map(({ start, end }) => (start + end) / 2).filter(Number.isFinite);
  const spreadMs = Math.max(...middles) - Math.min(...middles);
  return {
    kind: "heap",
    key: `heap/${marks[0]?.key ?? lane.key}`,
    lane,
    marks,
    x,
    y,
    time,
    comesApart: !marks.some(isBar) && middles.length === marks.length && spreadMs >= APART_MS,
  };
}
