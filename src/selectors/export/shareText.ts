/** A share from 0 to 1 with four decimals, finer than any article has sentences; null of nothing. */
export const shareText = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number((part / whole).toFixed(4));
