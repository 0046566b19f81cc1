import type { ThemeId } from "#dataset/schema.ts";
import type { CodebookSource } from "../../sources.ts";
import type { Language, Span } from "../findings.ts";
import { compileCodebook } from "./compileCodebook.ts";
import { contextOf } from "./contextOf.ts";
import { type Match, matchTerms } from "./matchTerms.ts";
import { settleOverlaps } from "./settleOverlaps.ts";
import { tokensOf } from "./tokensOf.ts";

/** A theme that a sentence speaks of, and the phrase that says so, as offsets into the sentence. */
export interface SentenceCode extends Span {
  theme: ThemeId;
  score: number;
  term: string;
}

/** The codebook allows a sentence three themes. */
const MAX_THEMES = 3;
/** One word that no other theme uses, or two that are shared, are enough; half of that in a purpose is not. */
const THRESHOLD = 0.8;
/** A further term of the same theme adds to the first, but many weak ones do not make a strong one. */
const PER_FURTHER_TERM = 0.25;

/** The best term, and a little for each other one: for the order of themes only. */
function rank(best: Match, matches: readonly Match[]): number {
  const terms = new Set(matches.map(({ pattern }) => pattern.term)).size;
  return best.score * (1 + PER_FURTHER_TERM * (terms - 1));
}

/** At most three themes of a sentence, the strongest first, by the terms and rules of the codebook. */
export function codeSentence(
  sentence: string,
  codebook: Pick<CodebookSource, "themes">,
  lang: Language,
): SentenceCode[] {
  const tokens = tokensOf(sentence, lang);
  const context = contextOf(sentence, tokens, lang);
  const byTheme = new Map<ThemeId, Match[]>();
  for (const match of settleOverlaps(matchTerms(tokens, compileCodebook(codebook, lang), lang))) {
    // Rounded, since weights are sums over the codebook and the last digits of a sum depend on its order.
    const score = Number((match.score * context(match)).toFixed(9));
    const { theme } = match.pattern;
    const same = byTheme.get(theme);
    if (same) same.push({ ...match, score });
    else byTheme.set(theme, [{ ...match, score }]);
  }
  return [...byTheme]
    .flatMap(([theme, matches]) => {
      const best = matches.reduce((a, b) => (b.score > a.score ? b : a));
      if (best.score < THRESHOLD) return [];
      const start = tokens[best.first]?.start ?? 0;
      const end = tokens[best.last]?.end ?? start;
      return [{ theme, score: Number(rank(best, matches).toFixed(9)), term: best.pattern.term, start, end }];
    })
    .sort((a, b) => b.score - a.score || a.start - b.start || (a.theme < b.theme ? -1 : 1))
    .slice(0, MAX_THEMES);
}
