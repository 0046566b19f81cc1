import type { Stretch } from "#selectors/filterArticles.ts";
import { edtfOfUnit, type Grain, startOfUnit, unitOf } from "#selectors/timeGrain.ts";

/** The two handles of the brush, named for the key of the view that each sets. */
export type Edge = "from" | "to";

/** The limits of the brush; a side without one is null. */
export interface Limits {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the steps of a handle depend on. */
export interface Track {
  readonly grain: Grain;
  /** As far as there is anything to keep: a handle at its end sets no limit. */
  readonly extent: Stretch;
  /** What the chart shows: a handle without a limit enters from its edge. */
  readonly window: Stretch;
  /** The limits as they are, as a stretch. */
  readonly asked: Stretch;
}

/** Units by which a key with Shift and the page keys move: five years, a year, a week. */
export const LARGE_STEP: Record<Grain, number> = { year: 5, month: 12, day: 7 };

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Where a handle stands within the extent. */
export const positionOf = (edge: Edge, { asked, extent }: Track): number =>
  edge === "from" ? clamp(asked.start, extent.start, extent.end) : clamp(asked.end, extent.start, extent.end);

/** The unit in which a handle stands, as its slider says it. */
export const unitAt = (edge: Edge, track: Track): number =>
  unitOf(positionOf(edge, track) - (edge === "to" ? 1 : 0), track.grain);

/** The units between which a handle can be moved: it may not cross the other. */
export function rangeOf(edge: Edge, track: Track): { readonly min: number; readonly max: number } {
  const { extent, grain } = track;
  const [first, last] = [unitOf(extent.start, grain), unitOf(extent.end - 1, grain)];
  return edge === "from"
    ? { min: first, max: unitAt("to", track) }
    : { min: unitAt("from", track), max: last };
}

/** The limit that a handle sets at a unit: an EDTF date of that grain, null at the end of the extent. */
export function limitAt(edge: Edge, unit: number, track: Track): string | null {
  const { min, max } = rangeOf(edge, track);
  const inside = clamp(unit, min, max);
  const { extent, grain } = track;
  const isOpen =
    edge === "from"
      ? startOfUnit(inside, grain) <= extent.start
      : startOfUnit(inside + 1, grain) >= extent.end;
  return isOpen ? null : edtfOfUnit(inside, grain);
}

/**
 * The limit so many units on. A limit set in a finer grain goes to the next whole unit first; a handle that sets no
 * limit starts from the edge of what is shown, so that a step is seen.
 */
export function steppedLimit(edge: Edge, by: number, track: Track): string | null {
  const { asked, window, extent, grain } = track;
  const isOpen = edge === "from" ? asked.start <= extent.start : asked.end >= extent.end;
  if (edge === "from") {
    const at = isOpen && by > 0 ? Math.max(window.start, extent.start) : positionOf(edge, track);
    const unit = unitOf(at, grain);
    const isWhole = startOfUnit(unit, grain) === at;
    return limitAt(edge, unit + by + (isWhole || by > 0 ? 0 : 1), track);
  }
  const at = isOpen && by < 0 ? Math.min(window.end, extent.end) : positionOf(edge, track);
  const unit = unitOf(at - 1, grain);
  const isWhole = startOfUnit(unit + 1, grain) === at;
  return limitAt(edge, unit + by - (isWhole || by < 0 ? 0 : 1), track);
}

/** The limit that a key gives a handle; undefined where the key means nothing to it. */
export function limitByKey(edge: Edge, key: string, shift: boolean, track: Track): string | null | undefined {
  const large = LARGE_STEP[track.grain];
  const { min, max } = rangeOf(edge, track);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return steppedLimit(edge, shift ? large : 1, track);
    case "ArrowLeft":
    case "ArrowDown":
      return steppedLimit(edge, shift ? -large : -1, track);
    case "PageUp":
      return steppedLimit(edge, large, track);
    case "PageDown":
      return steppedLimit(edge, -large, track);
    case "Home":
      return limitAt(edge, min, track);
    case "End":
      return limitAt(edge, max, track);
    default:
      return undefined;
  }
}

/** The unit whose beginning (`from`) or end (`to`) is nearest to a moment. */
export function nearestUnit(edge: Edge, ms: number, grain: Grain): number {
  const unit = unitOf(ms, grain);
  const [start, next] = [startOfUnit(unit, grain), startOfUnit(unit + 1, grain)];
  const isLate = ms - start > next - ms;
  if (edge === "from") return isLate ? unit + 1 : unit;
  return isLate ? unit : unit - 1;
}

/** The limits of a brush drawn from one moment to another: every unit that it touches. */
export function drawnLimits(a: number, b: number, track: Track): Limits {
  const { extent, grain } = track;
  const free: Track = { ...track, asked: extent };
  const low = clamp(Math.min(a, b), extent.start, extent.end - 1);
  const high = clamp(Math.max(a, b), extent.start + 1, extent.end);
  return {
    from: limitAt("from", unitOf(low, grain), free),
    to: limitAt("to", unitOf(high - 1, grain), free),
  };
}

/** The brush moved as a whole by about so much time, as long in units as it was and within the extent. */
export function movedLimits(byMs: number, track: Track): Limits {
  const { extent, grain } = track;
  const [low, high] = [positionOf("from", track), positionOf("to", track)];
  const first = nearestUnit("from", low, grain);
  const length = nearestUnit("to", high, grain) - first;
  const [least, most] = [unitOf(extent.start, grain), unitOf(extent.end - 1, grain)];
  const from = clamp(nearestUnit("from", low + byMs, grain), least, Math.max(least, most - length));
  const free: Track = { ...track, asked: extent };
  return { from: limitAt("from", from, free), to: limitAt("to", from + length, free) };
}
