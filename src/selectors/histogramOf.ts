import type { Stretch } from "./filterArticles.ts";
import { type Grain, startOfUnit, unitOf } from "./timeGrain.ts";
import type { TimelineItem } from "./timelineItems.ts";

export interface Bin extends Stretch {
  /** Articles and events that touch the bin: what these dates alone would keep, those without a date aside. */
  readonly all: number;
  /** Of these, the ones that the dates asked for keep. */
  readonly kept: number;
}

/** More bins than this are drawn together, a whole number of units each. */
const MOST_BINS = 160;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** How much there is in each unit of a stretch of time, and how much of it the dates asked for keep. */
export function histogramOf(
  items: readonly TimelineItem[],
  { start, end }: Stretch,
  grain: Grain,
  asked: Stretch,
): readonly Bin[] {
  const [first, last] = [unitOf(start, grain), unitOf(end - 1, grain)];
  const step = STEPS.find((units) => (last - first + 1) / units <= MOST_BINS) ?? 100;
  const from = Math.floor(first / step) * step;
  const howMany = Math.floor((last - from) / step) + 1;
  // A count at the bin where an item begins, taken back after the one where it ends: one pass however long it is.
  const begun = { all: new Int32Array(howMany + 1), kept: new Int32Array(howMany + 1) };
  const binOf = (ms: number) => Math.floor((unitOf(ms, grain) - from) / step);
  const bounds = { start: startOfUnit(from, grain), end: startOfUnit(from + howMany * step, grain) };
  for (const { time } of items) {
    if (time === null || time.end <= bounds.start || time.start >= bounds.end) continue;
    const begins = time.start <= bounds.start ? 0 : binOf(time.start);
    const ends = time.end >= bounds.end ? howMany : binOf(time.end - 1) + 1;
    const isKept = Number(time.start < asked.end && time.end > asked.start);
    add(begun.all, begins, ends, 1);
    add(begun.kept, begins, ends, isKept);
  }
  let [all, kept] = [0, 0];
  return Array.from({ length: howMany }, (_, i) => {
    all += begun.all[i] ?? 0;
    kept += begun.kept[i] ?? 0;
    const unit = from + i * step;
    return { start: startOfUnit(unit, grain), end: startOfUnit(unit + step, grain), all, kept };
  });
}

function add(counts: Int32Array, begins: number, ends: number, by: number): void {
  counts[begins] = (counts[begins] ?? 0) + by;
  counts[ends] = (counts[ends] ?? 0) - by;
}
