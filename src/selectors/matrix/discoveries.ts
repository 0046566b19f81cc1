/** At most this share of what is shown as different may be expected to be chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Which of many p-values still count when all of them are looked at: Benjamini and Hochberg's procedure (1995,
 * Journal of the Royal Statistical Society B 57, 289–300), which keeps the expected share of false discoveries
 * among those counted at the rate. Gives the largest p-value that counts; none counts where it is below 0.
 */
export function discoveryThreshold(pValues: readonly number[], rate: number = FALSE_DISCOVERY_RATE): number {
  const sorted = pValues.toSorted((a, b) => a - b);
  return sorted.findLast((p, rank) => p <= ((rank + 1) / sorted.length) * rate) ?? -1;
}
