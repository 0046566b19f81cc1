import { normalTails } from "./normalTails.ts";
import { type Interval, type Proportion, wilson, Z_95 } from "./proportion.ts";

/** A share against another one: how far apart, how sure. */
export interface Difference {
  /** The first share less the second, −1 to 1. */
  readonly points: number;
  /** 95 %, by Newcombe's hybrid score. */
  readonly interval: Interval;
  /** The level at which that interval would begin to hold 0. */
  readonly p: number;
}

/**
 * The difference between two independent proportions with its interval: Newcombe's hybrid score, made of two Wilson
 * intervals (R. G. Newcombe 1998, Statistics in Medicine 17, 873–890, method 10).
 */
export function differenceInterval(a: Proportion, b: Proportion, z: number = Z_95): Interval {
  const [ofA, ofB] = [wilson(a, z), wilson(b, z)];
  const [shareA, shareB] = [a.k / a.n, b.k / b.n];
  const points = shareA - shareB;
  return {
    low: Math.max(-1, points - Math.hypot(shareA - ofA.low, ofB.high - shareB)),
    high: Math.min(1, points + Math.hypot(ofA.high - shareA, shareB - ofB.low)),
  };
}

/** Beyond this deviate a p-value is 0 for every purpose here. */
const FARTHEST_Z = 8;
/** Halving so often settles the deviate to some nine digits. */
const HALVINGS = 34;

/**
 * Compares two shares of different sentences; null where one side has none. The p-value is the interval turned
 * around, so that p < 0.05 and an interval without 0 are one statement.
 */
export function differenceOf(a: Proportion, b: Proportion): Difference | null {
  if (a.n === 0 || b.n === 0) return null;
  const points = a.k / a.n - b.k / b.n;
  return { points, interval: differenceInterval(a, b), p: points === 0 ? 1 : pOf(a, b, points) };
}

function pOf(a: Proportion, b: Proportion, points: number): number {
  const leavesOutZero = (z: number): boolean => {
    const { low, high } = differenceInterval(a, b, z);
    return points > 0 ? low > 0 : high < 0;
  };
  let [low, high] = [0, FARTHEST_Z];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (leavesOutZero(middle)) low = middle;
    else high = middle;
  }
  return normalTails(low);
}
