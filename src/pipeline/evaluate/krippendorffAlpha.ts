/** How two values differ; `index` counts the values in order, `totals` says how often each was used. */
export type Metric<T> = (a: T, b: T, at: { a: number; b: number; totals: readonly number[] }) => number;

/** Values differ or they do not. */
export const nominal: Metric<unknown> = (_a, _b, at) => (at.a === at.b ? 0 : 1);

/** Ranks: what lies between two values counts, half of each end included, squared. */
export const ordinal: Metric<number> = (_a, _b, { a, b, totals }) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  const between = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
};

/** The squared difference of two numbers. */
export const interval: Metric<number> = (a, b) => (a - b) ** 2;

/** Coincidences of values within units; matrices of the same values may be added up. */
export type Coincidences = readonly (readonly number[])[];

/** One unit: what each coder made of it; null where a coder did not see it. */
export type Unit<T> = readonly (T | null)[];

/** The coincidence matrix of some units: each pair of values within a unit, weighted by 1 / (values − 1). */
export function coincidencesOf<T>(units: readonly Unit<T>[], values: readonly T[]): Coincidences {
  const position = new Map(values.map((value, at) => [value, at]));
  const matrix = values.map(() => values.map(() => 0));
  for (const unit of units) {
    const seen = unit.flatMap((value) => (value === null ? [] : [position.get(value) ?? -1]));
    if (seen.length < 2) continue;
    for (const [i, a] of seen.entries()) {
      for (const [j, b] of seen.entries()) {
        const row = matrix[a];
        if (i !== j && row) row[b] = (row[b] ?? 0) + 1 / (seen.length - 1);
      }
    }
  }
  return matrix;
}

/** Alpha of a coincidence matrix; null where nothing can be compared or nothing varies. */
export function alphaOf<T>(matrix: Coincidences, values: readonly T[], metric: Metric<T>): number | null {
  const totals = matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of matrix.entries()) {
    for (const [b, count] of row.entries()) {
      const distance = a === b ? 0 : metric(values[a] as T, values[b] as T, { a, b, totals });
      observed += count * distance;
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * distance;
    }
  }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/**
 * Krippendorff's alpha, 1 − observed ⁄ expected disagreement, for any number of coders, missing values and any
 * metric: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability". `values` are all values in use, in
 * their order where they have one.
 */
export function krippendorffAlpha<T>(
  units: readonly Unit<T>[],
  values: readonly T[],
  metric: Metric<T>,
): number | null {
  return alphaOf(coincidencesOf(units, values), values, metric);
}
