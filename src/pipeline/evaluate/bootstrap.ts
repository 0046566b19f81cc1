import type { Interval } from "#dataset/schema.ts";
import { createRandom } from "./random.ts";
import { round } from "./round.ts";

export const RESAMPLES = 2000;
export const SEED = 20261122;
const LEVEL = 0.95;

/**
 * The percentile bootstrap (Efron and Tibshirani 1993, chapter 13) over whole units, as Zapf et al. (2016),
 * "Measuring inter-rater reliability for nominal data", recommend it for Krippendorff's alpha: units are drawn with
 * replacement, the statistic is computed anew, and the middle 95 % of its values are the interval. Samples in which
 * it is undefined are left out; null where that is more than one in ten.
 */
export function bootstrapInterval<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
): Interval | null {
  const random = createRandom(SEED);
  const values: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    const sample = units.map(() => units[Math.floor(random() * units.length)] as T);
    const value = statistic(sample);
    if (value !== null) values.push(value);
  }
  if (values.length < RESAMPLES * 0.9) return null;
  values.sort((a, b) => a - b);
  const at = (share: number) => round(values[Math.round(share * (values.length - 1))] as number);
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}
