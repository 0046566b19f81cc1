import type { HandItem, Item } from "./item.ts";
import { overlap, sameSpan } from "./overlap.ts";

export interface Matching {
  /** Pairs of what the hand coding has and what the machine found for it. */
  right: readonly { hand: HandItem; found: Item }[];
  /** Found where the hand coding has nothing, or something else. */
  wrong: readonly Item[];
  /** In the hand coding, and not found. */
  missed: readonly HandItem[];
}

/**
 * Pairs items one to one: the same place in the text (`sameSpan`) and a value that the hand coding accepts. Of
 * several possible pairs the one that shares most comes first, then the one further ahead in the text, so that the
 * order of the lists does not matter.
 */
export function matchItems(hand: readonly HandItem[], found: readonly Item[]): Matching {
  const pairs = hand
    .flatMap((one) =>
      found
        .filter((other) => sameSpan(one, other) && one.accepts(other.value, other.document))
        .map((other) => ({ hand: one, found: other })),
    )
    .sort(
      (a, b) =>
        Number(a.hand.optional ?? false) - Number(b.hand.optional ?? false) ||
        overlap(b.hand, b.found) - overlap(a.hand, a.found) ||
        a.hand.start - b.hand.start ||
        a.found.start - b.found.start ||
        a.hand.end - b.hand.end ||
        a.found.end - b.found.end ||
        a.hand.value.localeCompare(b.hand.value) ||
        a.found.value.localeCompare(b.found.value),
    );
  const taken = new Set<Item>();
  const right = pairs.filter((pair) => {
    if (taken.has(pair.hand) || taken.has(pair.found)) return false;
    taken.add(pair.hand).add(pair.found);
    return true;
  });
  const neutral = hand.filter(({ optional }) => optional);
  return {
    right: right.filter((pair) => !pair.hand.optional),
    wrong: found.filter((item) => !taken.has(item) && !neutral.some((one) => sameSpan(one, item))),
    missed: hand.filter((item) => !item.optional && !taken.has(item)),
  };
}
