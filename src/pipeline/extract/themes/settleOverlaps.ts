import type { Match } from "./matchTerms.ts";

const covers = (outer: Match, inner: Match): boolean =>
  outer.first <= inner.first &&
  outer.last >= inner.last &&
  outer.last - outer.first > inner.last - inner.first;

/**
 * Leaves out a term that stands inside a longer one: "training ground" is no training, "defence area exercise" no
 * plan of the area. This is how `countsNot` speaks through terms: the longer phrase takes the words.
 */
export function settleOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const longestFirst = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  let reach: Match[] = [];
  for (const match of longestFirst) {
    reach = reach.filter(({ last }) => last >= match.first);
    if (reach.some((outer) => outer.gaps === 0 && covers(outer, match))) continue;
    kept.push(match);
    reach.push(match);
  }
  return kept;
}
