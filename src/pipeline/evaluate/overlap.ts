import type { Span } from "../extract/findings.ts";

/** How much of the shorter of two spans the other one shares, from 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shared <= 0 || shorter <= 0 ? 0 : shared / shorter;
}

/** Two spans are taken for the same place in the text when they share at least half of the shorter one. */
export const sameSpan = (a: Span, b: Span): boolean => overlap(a, b) >= 0.5;
