import type { Lane } from "./lanesOf.ts";
import { layOutLane } from "./layOutLane.ts";
import type { Mark } from "./markOf.ts";
import type { TimeScale } from "./scaleOf.ts";

/** A mark with its place, in pixels from the chart's left edge and the top of all lanes. */
export interface PlacedMark {
  readonly kind: "mark";
  readonly key: string;
  readonly lane: Lane;
  readonly mark: Mark;
  /** How far its date is known, cut to the chart. */
  readonly left: number;
  readonly right: number;
  readonly visionX: number | null;
  /** A horizon that does not say when it begins, begins where the chart shows it. */
  readonly opens: boolean;
  /** Where the shape stands: the middle of what is known and seen. */
  readonly x: number;
  readonly y: number;
  /** Nothing is known of its date: it stands beside the chart. */
  readonly outside: boolean;
}

/** More marks than can stand side by side, as one with their number. */
export interface Heap {
  readonly kind: "heap";
  readonly key: string;
  readonly lane: Lane;
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
  /** From the first to the last of them; null where nothing is known of any. */
  readonly time: { readonly start: number; readonly end: number } | null;
  /** Whether they come apart as the chart is zoomed in; a list has to tell them apart where they do not. */
  readonly comesApart: boolean;
}

export type Placed = PlacedMark | Heap;

export interface Row {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** From left to right. */
  readonly items: readonly Placed[];
}

export interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Gives every mark that the chart shows its place, alone or in a heap, so that none hides another. */
export function layOut(lanes: readonly Lane[], scale: TimeScale): Layout {
  const rows: Row[] = [];
  let top = 0;
  for (const lane of lanes) {
    const { items, height } = layOutLane(lane, scale, top);
    rows.push({ lane, top, height, items });
    top += height;
  }
  return { rows, height: top };
}
