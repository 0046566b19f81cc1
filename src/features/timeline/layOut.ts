import type { Domain } from "./domainOf.ts";
import type { Lane } from "./lanesOf.ts";
import type { Mark } from "./markOf.ts";
import { type Extent, offsetOf, spread, type Track } from "./spread.ts";

/** A mark with its place: times cut to what the chart shows, and the height of its middle. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
  readonly visionEnd: number | null;
  /** Where the shape stands: the middle of what is known. */
  readonly x: number;
  readonly y: number;
  /** Nothing is known of its date: it stands beside the chart. */
  readonly outside: boolean;
}

export interface Row {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  readonly rows: readonly Row[];
  readonly bars: readonly PlacedMark[];
  readonly points: readonly PlacedMark[];
  readonly height: number;
}

/** The least height of a target, since the lane’s name is one. */
const ROW_PX = 24;
const POINT_PX = 12;
const POINT_STEP_PX = 8;
const BAR_STEP_PX = 7;
/** Undated events stand this far behind the last year. */
export const OUTSIDE_PX = 22;

const isBar = ({ event, dated }: Mark): boolean => event.kind === "planned" && dated;
const clamp = (value: number, { start, end }: Domain): number => Math.min(Math.max(value, start), end);

/** Gives every mark of every lane its place, so that none hides another. */
export function layOut(lanes: readonly Lane[], domain: Domain, widthPx: number): Layout {
  const scale = (ms: number) => ((ms - domain.start) / (domain.end - domain.start)) * widthPx;
  const rows: Row[] = [];
  const bars: PlacedMark[] = [];
  const points: PlacedMark[] = [];
  let top = 0;
  for (const lane of lanes) {
    const drafts = lane.marks.map((mark) => place(mark, lane, domain));
    const horizons = drafts.filter(({ mark }) => isBar(mark));
    const others = drafts.filter(({ mark }) => !isBar(mark));
    const barTracks = spread(
      horizons.map(({ from, to, visionEnd }) => barExtent(scale(from), scale(visionEnd ?? to))),
    );
    const pointTracks = spread(
      others.map(({ x, outside }) => pointExtent(outside ? widthPx + OUTSIDE_PX : scale(x))),
    );
    const height = Math.max(ROW_PX, stackPx(pointTracks, POINT_STEP_PX), stackPx(barTracks, BAR_STEP_PX));
    const y = top + height / 2;
    rows.push({ lane, y, height });
    bars.push(...stack(horizons, barTracks, y, BAR_STEP_PX));
    points.push(...stack(others, pointTracks, y, POINT_STEP_PX));
    top += height;
  }
  return { rows, bars, points, height: top };
}

const stackPx = (tracks: readonly Track[], stepPx: number): number =>
  Math.max(0, ...tracks.map(({ of }) => of)) * stepPx + 4;

const stack = (drafts: readonly PlacedMark[], tracks: readonly Track[], y: number, stepPx: number) =>
  drafts.map((draft, i) => ({ ...draft, y: y + offsetOf(tracks[i] ?? { track: 0, of: 1 }, stepPx) }));

const pointExtent = (x: number): Extent => ({ left: x - POINT_PX / 2, right: x + POINT_PX / 2 });
const barExtent = (left: number, right: number): Extent => ({ left, right: Math.max(right, left + 6) });

function place(mark: Mark, lane: Lane, domain: Domain): PlacedMark {
  const from = clamp(mark.time?.start ?? domain.end, domain);
  const to = clamp(mark.time?.end ?? domain.end, domain);
  const visionEnd = mark.visionEnd === null ? null : clamp(mark.visionEnd, domain);
  return { mark, lane, from, to, visionEnd, x: (from + to) / 2, y: 0, outside: mark.time === null };
}
