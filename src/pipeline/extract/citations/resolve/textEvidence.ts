import type { ProvinceId } from "#dataset/schema.ts";
import { endsSentence, type Token, tokenAt } from "../tokenize.ts";
import { pairOf, stemOf } from "./stems.ts";

/** What surrounds a citation, for telling documents apart that share a number. */
export interface TextEvidence {
  /** How often two stems stand side by side in the whole text. */
  pairCount(pair: string): number;
  /** The pairs near a place in the text: its sentence, within bounds. */
  pairsNear(start: number): ReadonlySet<string>;
  /** Whether words stand in a row near a place, and how often in the whole text. */
  namesNear(words: readonly string[], start: number): boolean;
  timesNamed(words: readonly string[]): number;
}

/** A sentence is looked at no further than this many tokens to either side. */
const REACH = 45;

const abbreviated: Readonly<Record<string, readonly string[]>> = {
  kvpt: ["khu", "vuc", "phong", "thu"],
  dpa: ["defen", "area"],
};

/** Tokens as stems; words that tell nothing are left out, so that their neighbours meet. */
function stemsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < to; at += 1) {
    const { kind, fold } = tokenAt(tokens, at);
    if (kind !== "word" && kind !== "number") continue;
    const spelled = abbreviated[fold];
    if (spelled !== undefined) stems.push(...spelled);
    else {
      const stem = stemOf(fold);
      if (stem !== null) stems.push(stem);
    }
  }
  return stems;
}

function countPairs(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 1; at < stems.length; at += 1) {
    const pair = pairOf(stems[at - 1] ?? "", stems[at] ?? "");
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** The index of the token that starts at or after an offset. */
function tokenIndexAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(tokens, middle).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceAround(tokens: readonly Token[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && from > at - REACH && !endsSentence(tokens, from - 1)) from -= 1;
  let to = at;
  while (to < tokens.length && to < at + REACH && !endsSentence(tokens, to)) to += 1;
  return { from, to };
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokenAt(tokens, at + offset).fold === word);
}

/** Evidence from the text itself, and from the provinces that it is known to be about. Computed when asked. */
export function textEvidence(tokens: readonly Token[], provinces: readonly ProvinceId[] = []): TextEvidence {
  let counts: Map<string, number> | null = null;
  const near = new Map<number, ReadonlySet<string>>();
  const named = new Map<string, number>();
  const extra = provinces.map((id) => countPairs(id.split("-").flatMap((word) => stemOf(word) ?? [])));
  return {
    pairCount(pair) {
      counts ??= countPairs(stemsBetween(tokens, 0, tokens.length));
      return (counts.get(pair) ?? 0) + (extra.some((words) => words.has(pair)) ? 3 : 0);
    },
    pairsNear(start) {
      const { from, to } = sentenceAround(tokens, tokenIndexAt(tokens, start));
      const key = from * tokens.length + to;
      const known = near.get(key);
      if (known !== undefined) return known;
      const pairs = new Set(countPairs(stemsBetween(tokens, from, to)).keys());
      near.set(key, pairs);
      return pairs;
    },
    namesNear(words, start) {
      const { from, to } = sentenceAround(tokens, tokenIndexAt(tokens, start));
      for (let at = from; at < to; at += 1) if (standsAt(tokens, at, words)) return true;
      return false;
    },
    timesNamed(words) {
      const key = words.join(" ");
      let times = named.get(key);
      if (times === undefined) {
        times = tokens.reduce((sum, _, at) => sum + (standsAt(tokens, at, words) ? 1 : 0), 0);
        named.set(key, times);
      }
      return times;
    },
  };
}
