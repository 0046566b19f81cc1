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

/** Stretches of a sentence that only say what for, or what came of it. */
function purposesOf(sentence: string, lang: Language): Span[] {
  const { openingPurpose, purpose, result } = rules[lang];
  const upTo = (mark: string, from: number, otherwise: number): number => {
    const at = sentence.indexOf(mark, from);
    return at < 0 ? otherwise : at;
  };
  const opening = openingPurpose.exec(sentence)?.[0].length;
  return [
    ...(opening === undefined ? [] : [{ start: 0, end: upTo(",", opening, 0) }]),
    ...[...sentence.matchAll(purpose)].map(({ index: start }) => ({
      start,
      end: upTo(",", start, sentence.length),
    })),
    ...[...sentence.matchAll(result)].slice(0, 1).map(({ index: start }) => ({
      start,
      end: upTo(";", start, sentence.length),
    })),
  ];
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
      purposes.some((span) => start >= span.start && end <= span.end),
      rule.lack.test(before),
      rule.body.test(pattern.term) && (!acted() || rule.topic.test(before)),
      rule.ground.test(pattern.term) && (!acted() || rule.place.test(before) || rule.topic.test(before)),
    ];
    return mentions.some(Boolean) ? MENTION : 1;
  };
}
