import type { Metric } from "./krippendorffAlpha.ts";

/** A set of codes written as one value, so that equal sets are one value. */
export const setValue = (codes: Iterable<string>): string => [...new Set(codes)].sort().join("|");

const membersOf = (value: string): Set<string> => new Set(value === "" ? [] : value.split("|"));

/** 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing. */
function monotonicity(a: ReadonlySet<string>, b: ReadonlySet<string>, shared: number): number {
  if (shared === a.size && shared === b.size) return 1;
  if (shared === Math.min(a.size, b.size)) return 2 / 3;
  return shared > 0 ? 1 / 3 : 0;
}

/**
 * The distance of two sets of codes: 1 − Jaccard × monotonicity, MASI, of Passonneau (2006), "Measuring agreement on
 * set-valued items (MASI) for semantic and pragmatic annotation". An empty set is as far from any other as can be.
 */
export const masi: Metric<string> = (left, right) => {
  if (left === right) return 0;
  const [a, b] = [membersOf(left), membersOf(right)];
  if (a.size === 0 || b.size === 0) return 1;
  const shared = [...a].filter((code) => b.has(code)).length;
  return 1 - (shared / (a.size + b.size - shared)) * monotonicity(a, b, shared);
};
