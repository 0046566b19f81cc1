/** `k` of `n`: sentences that carry a theme, of all sentences. */
export interface Proportion {
  readonly k: number;
  readonly n: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The share, 0 to 1; null where there is nothing to share. */
export const shareOf = ({ k, n }: Proportion): number | null => (n === 0 ? null : k / n);

/** The normal deviate that leaves 2.5 % on either side. */
export const Z_95 = 1.959963984540054;

/**
 * The Wilson score interval of a proportion (E. B. Wilson 1927; Newcombe 1998a, method 3), 95 % unless another
 * deviate is given. It stays within 0 and 1 and is good for few observations and for shares near 0, where the
 * textbook interval is not. With no observation at all it is everything from 0 to 1.
 */
export function wilson({ k, n }: Proportion, z: number = Z_95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const middle = 2 * k + z * z;
  const half = z * Math.sqrt(z * z + (4 * k * (n - k)) / n);
  const scale = 2 * (n + z * z);
  return {
    low: k === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: k === n ? 1 : Math.min(1, (middle + half) / scale),
  };
}
