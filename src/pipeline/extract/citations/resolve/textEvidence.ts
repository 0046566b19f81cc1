import type { ProvinceId } from "#dataset/schema.ts";
import { centralBodies } from "../lexicon/bodies.ts";
import { readPhrase } from "../phraseBook.ts";
import { endsSentence, type Token, tokenAt } from "../tokenize.ts";
import { pairOf, pairsOf, stemOf, stemsOf } from "./stems.ts";

/** What surrounds a citation, for telling documents apart that share a number. */
export interface TextEvidence {
  /** How often two stems stand side by side in the whole text. */
  pairCount(pair: string): number;
  /** The pairs near a place in the text: its sentence, within bounds. */
  pairsNear(start: number): readonly string[];
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

/** Every two stems that stand side by side, and the token at which each pair ends. */
interface Pairs {
  pairs: string[];
  at: number[];
}

/** Words that tell nothing are left out, so that their neighbours meet; paragraphs do not. */
function pairsIn(tokens: readonly Token[]): Pairs {
  const [pairs, at]: [string[], number[]] = [[], []];
  let last: string | null = null;
  let bodyEnd = 0;
  tokens.forEach(({ kind, fold }, index) => {
    // Names of bodies stand beside every citation and say nothing of its subject.
    const body = centralBodies.has(fold) ? readPhrase(centralBodies, tokens, index) : null;
    if (body !== null && body.next > index + 1) bodyEnd = Math.max(bodyEnd, body.next);
    if (kind === "break" || index < bodyEnd) last = null;
    if (index < bodyEnd) return;
    if (kind !== "word" && kind !== "number") return;
    const stem = stemOf(fold);
    for (const one of abbreviated[fold] ?? (stem === null ? [] : [stem])) {
      if (last !== null) {
        pairs.push(pairOf(last, one));
        at.push(index);
      }
      last = one;
    }
  });
  return { pairs, at };
}

/** The first place in a sorted list whose value is not below another. */
function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tally(pairs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
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

/** For each token the sentence that holds it, as the token at which it starts; one more for the end of the text. */
function sentenceStarts(tokens: readonly Token[]): Int32Array {
  const starts = new Int32Array(tokens.length + 1);
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    starts[at] = start;
    if (endsSentence(tokens, at)) start = at + 1;
  }
  starts[tokens.length] = tokens.length;
  return starts;
}

/** The tokens of a sentence around one of them, no further than the eye reaches. */
function sentenceAround(starts: Int32Array, at: number): { from: number; to: number } {
  const start = starts[at] ?? 0;
  let to = at;
  while (to < at + REACH && to < starts.length - 1 && starts[to] === start) to += 1;
  return { from: Math.max(start, at - REACH), to };
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokenAt(tokens, at + offset).fold === word);
}

/** A province that the text is known to be about weighs as if it were named this often. */
const KNOWN_PROVINCE = 3;

/** Evidence from the text itself, and from the provinces that it is known to be about. Computed when asked. */
export function textEvidence(tokens: readonly Token[], provinces: readonly ProvinceId[] = []): TextEvidence {
  let read: Pairs | null = null;
  let counts: Map<string, number> | null = null;
  let starts: Int32Array | null = null;
  const named = new Map<string, number>();
  const known = new Set(provinces.flatMap((id) => [...pairsOf(stemsOf(id))]));
  return {
    pairCount(pair) {
      read ??= pairsIn(tokens);
      counts ??= tally(read.pairs);
      return (counts.get(pair) ?? 0) + (known.has(pair) ? KNOWN_PROVINCE : 0);
    },
    pairsNear(start) {
      read ??= pairsIn(tokens);
      starts ??= sentenceStarts(tokens);
      const { from, to } = sentenceAround(starts, tokenIndexAt(tokens, start));
      return read.pairs.slice(lowerBound(read.at, from + 1), lowerBound(read.at, to));
    },
    namesNear(words, start) {
      starts ??= sentenceStarts(tokens);
      const { from, to } = sentenceAround(starts, tokenIndexAt(tokens, start));
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
