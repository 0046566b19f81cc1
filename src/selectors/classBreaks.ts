import type { MeasureKind } from "./measure.ts";

/** One class of a legend: a closed interval, and how many of the classed values lie in it. */
export interface ValueClass {
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

/** Classes in rising order without a gap between them; a class for 0 stands alone and first, where 0 occurs. */
export interface ClassBreaks {
  readonly kind: MeasureKind;
  readonly classes: readonly ValueClass[];
}

const MOST_CLASSES = 5;
/** Widths of share classes in percent. With this series three to five classes fit any spread of three or more. */
const STEPS = [1, 2, 4, 5, 10, 20] as const;

/** Counts are classed as they are, shares as the whole percent a reader sees; a share above 0 is at least 1 %. */
const toUnits = (kind: MeasureKind, value: number): number =>
  kind === "count" || value <= 0 ? value : Math.max(1, Math.round(value * 100));

type Interval = readonly [min: number, max: number];

/**
 * Quantiles: classes of about equally many values. Equal values never part; after each class the values that are
 * left are divided anew, so that a crowd of ties does not eat the classes after it.
 */
function quantiles(sorted: readonly number[]): Interval[] {
  const intervals: Interval[] = [];
  const last = sorted.length - 1;
  for (let from = 0; from <= last; ) {
    const left = MOST_CLASSES - intervals.length;
    const target = from + Math.max(1, Math.round((last + 1 - from) / left)) - 1;
    const max = sorted[left === 1 ? last : Math.min(target, last)] as number;
    const before = intervals.at(-1);
    intervals.push([before ? before[1] + 1 : (sorted[from] as number), max]);
    while (from <= last && (sorted[from] as number) <= max) from++;
  }
  return intervals;
}

/** Equal intervals that end on multiples of a round step, the smallest that needs no more than five classes. */
function equalIntervals(lowest: number, highest: number): Interval[] {
  const classesAt = (step: number) => Math.ceil(highest / step) - Math.ceil(lowest / step) + 1;
  const step = STEPS.find((candidate) => classesAt(candidate) <= MOST_CLASSES) ?? 20;
  const first = Math.ceil(lowest / step);
  return Array.from({ length: classesAt(step) }, (_, i) => [(first + i - 1) * step + 1, (first + i) * step]);
}

/** One class for each value where there are no more than five different ones, else quantiles. */
function countIntervals(sorted: readonly number[]): Interval[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length > MOST_CLASSES) return quantiles(sorted);
  return distinct.map((value, i) => [i === 0 ? value : (distinct[i - 1] as number) + 1, value]);
}

/**
 * Classes for a legend: at most five beside the one for 0, three or more where the values allow it, one where
 * there is one value, none where there is no data.
 *
 * Counts go by quantiles, since they are skewed and a rank is what a small count can bear; shares go by equal
 * intervals on whole percents, since the width of a class should mean the same across themes. Both methods as in
 * Slocum, McMaster, Kessler and Howard, Thematic Cartography and Geovisualization, on data classification.
 * Bounds of shares are fractions (0.06 to 0.1 reads 6–10 %).
 */
export function classBreaks(values: Iterable<number | null>, kind: MeasureKind): ClassBreaks {
  const sorted = [...values]
    .filter((value) => value !== null)
    .map((value) => toUnits(kind, value))
    .sort((a, b) => a - b);
  const positive = sorted.filter((value) => value > 0);
  const intervals: Interval[] = positive.length < sorted.length ? [[0, 0]] : [];
  if (positive.length > 0) {
    const [lowest, highest] = [positive[0] as number, positive.at(-1) as number];
    intervals.push(...(kind === "count" ? countIntervals(positive) : equalIntervals(lowest, highest)));
  }
  const scale = kind === "count" ? 1 : 100;
  return {
    kind,
    classes: intervals.map(([min, max]) => ({
      min: min / scale,
      max: max / scale,
      n: sorted.filter((value) => value >= min && value <= max).length,
    })),
  };
}

/** The class of a value, from 0; null for no data. A value outside all classes takes the nearest. */
export function classOf({ kind, classes }: ClassBreaks, value: number | null): number | null {
  if (value === null || classes.length === 0) return null;
  const scale = kind === "count" ? 1 : 100;
  const units = toUnits(kind, value);
  const found = classes.findIndex(({ max }) => units <= Math.round(max * scale));
  return found === -1 ? classes.length - 1 : found;
}
