import type { Language, Span } from "../findings.ts";
import type { Match } from "./matchTerms.ts";
import { rules } from "./rules.ts";
import type { Token } from "./tokensOf.ts";

/** How much of a term's weight is left where it stands in a sentence. */
export type Context = (match: Match) => number;

/** A mere name, topic, purpose or difficulty: too little to be coded unless the sentence says more. */
const MENTION = 0.33;
/** As far before or after a term as its surroundings are read, in characters: about ten words. */
const REACH = 70;

/** Stretches of a sentence that only say what for, or what came of it, in order; one inside another is left out. */
function purposesOf(sentence: string, lang: Language): Span[] {
  const { openingPurpose, purpose, result } = rules[lang];
  const spans: Span[] = [];
  const add = (start: number, mark: string, otherwise: number) => {
    if (start < (spans.at(-1)?.end ?? 0)) return;
    const at = sentence.indexOf(mark, start);
    spans.push({ start, end: at < 0 ? otherwise : at });
  };
  if (openingPurpose.test(sentence)) add(0, ",", 0);
  for (const { index } of sentence.matchAll(purpose)) add(index, ",", sentence.length);
  const came = sentence.search(result);
  if (came >= 0) {
    const end = sentence.indexOf(";", came);
    spans.push({ start: came, end: end < 0 ? sentence.length : end });
  }
  return spans;
}

/** Whether a span lies inside one of the stretches; those before the last are in order and do not overlap. */
function within(spans: readonly Span[], start: number, end: number): boolean {
  const last = spans.at(-1);
  if (last && start >= last.start && end <= last.end) return true;
  let low = 0;
  let high = spans.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const span = spans.length > 1 ? spans[low] : undefined;
  return span !== undefined && start >= span.start && end <= span.end;
}

/** Applies what the codebook says does not count, as far as the words around a term show it. */
export function contextOf(sentence: string, tokens: readonly Token[], lang: Language): Context {
  const rule = rules[lang];
  const purposes = purposesOf(sentence, lang);
  const announces = rule.announces.test(sentence);
  const difficulty = rule.difficulty.test(sentence);
  return ({ pattern, first, last }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const before = sentence.slice(Math.max(0, start - REACH), start);
    const acted = () => rule.measure.test(before) || rule.measured.test(sentence.slice(end, end + REACH));
    const mentions = [
      announces,
      difficulty && pattern.noDifficulty,
      within(purposes, start, end),
      rule.lack.test(before),
      rule.body.test(pattern.term) && (!acted() || rule.topic.test(before)),
      rule.ground.test(pattern.term) && (!acted() || rule.place.test(before) || rule.topic.test(before)),
    ];
    return mentions.some(Boolean) ? MENTION : 1;
  };
}
