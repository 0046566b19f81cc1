interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Of stretches that overlap the longest stays, of equally long ones the first given; sorted by position. A stretch
 * that meets a longer one does so with one of its ends, so that two look-ups are enough.
 */
export function keepLongest<T extends Stretch>(stretches: readonly T[], length: number): T[] {
  const taken = new Uint8Array(length);
  const kept: T[] = [];
  const byLength = stretches.filter(({ start, end }) => end > start);
  byLength.sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const stretch of byLength) {
    if (taken[stretch.start] || taken[stretch.end - 1]) continue;
    taken.fill(1, stretch.start, stretch.end);
    kept.push(stretch);
  }
  return kept.sort((a, b) => a.start - b.start);
}
