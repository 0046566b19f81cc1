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
/** Near enough for nine digits of a p-value; few steps are ever taken. */
const CLOSE_Z = 1e-10;
const MOST_STEPS = 60;

/**
 * Compares two shares of different sentences; null where one side has none. The p-value is the interval turned
 * around, so that p < 0.05 and an interval without 0 are one statement.
 */
export function differenceOf(a: Proportion, b: Proportion): Difference | null {
  if (a.n === 0 || b.n === 0) return null;
  const points = a.k / a.n - b.k / b.n;
  return { points, interval: differenceInterval(a, b), p: points === 0 ? 1 : pOf(a, b, points) };
}

/**
 * Turns the interval around: at which deviate does it begin to hold 0? The distance grows with the deviate, so that
 * a false position with the Illinois correction finds the one place.
 */
function pOf(a: Proportion, b: Proportion, points: number): number {
  const [above, below] = points > 0 ? [a, b] : [b, a];
  const [upper, lower] = [above.k / above.n, below.k / below.n];
  const beyond = (z: number): number =>
    Math.hypot(upper - wilson(above, z).low, wilson(below, z).high - lower) - Math.abs(points);
  let [low, high] = [0, FARTHEST_Z];
  let [atLow, atHigh] = [-Math.abs(points), beyond(FARTHEST_Z)];
  if (atHigh <= 0) return normalTails(FARTHEST_Z);
  let kept = 0;
  for (let step = 0; step < MOST_STEPS && high - low > CLOSE_Z; step++) {
    const z = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = beyond(z);
    if (Math.abs(at) < Number.EPSILON) return normalTails(z);
    if (at < 0) {
      [low, atLow] = [z, at];
      if (kept === -1) atHigh /= 2;
      kept = -1;
    } else {
      [high, atHigh] = [z, at];
      if (kept === 1) atLow /= 2;
      kept = 1;
    }
  }
  return normalTails((low + high) / 2);
}
