import type { Language } from "../findings.ts";
import type { Pattern, PatternIndex } from "./compileCodebook.ts";
import { isFunctionWord, isLink } from "./functionWords.ts";
import type { Token } from "./tokensOf.ts";

/** A term found in a sentence, from its first token to its last. */
export interface Match {
  pattern: Pattern;
  first: number;
  last: number;
  /** Words between those of the term. */
  gaps: number;
  /** The term's weight, less for every gap. */
  score: number;
}

/** As many other words may stand between two of a term's: "mobilise all economic resources". */
const MAX_GAP = 3;
/** Words of grammar in a row that a term may reach over; more of them is no language. */
const MAX_FUNCTION_WORDS = 4;
/** What is left of a term's weight for each word in between. */
const PER_GAP = 0.8;

/** Where the next word of a term stands, and how many others lie before it; null where it is out of reach. */
function next(
  tokens: readonly Token[],
  from: number,
  key: string,
  { turned, list, words }: Pattern,
  lang: Language,
): { at: number; skipped: number } | null {
  const furthest = turned ? 0 : words.size === 2 ? MAX_GAP - 1 : MAX_GAP;
  let skipped = 0;
  let grammar = 0;
  let linked = false;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.parted === "clause") return null;
    if (token.parted === "comma" && !list) return null;
    if (token.key === key) return turned && !linked ? null : { at, skipped };
    linked ||= isLink(token.key, lang);
    const free =
      isFunctionWord(token.key, lang) && (turned || words.has(token.key) || !isLink(token.key, lang));
    if (free) grammar += 1;
    else skipped += 1;
    if (skipped > furthest || grammar > MAX_FUNCTION_WORDS) return null;
  }
  return null;
}

function follow(tokens: readonly Token[], first: number, pattern: Pattern, lang: Language): Match | null {
  let last = first;
  let gaps = 0;
  for (const key of pattern.keys.slice(1)) {
    const found = next(tokens, last, key, pattern, lang);
    if (!found) return null;
    last = found.at;
    gaps += found.skipped;
  }
  return { pattern, first, last, gaps, score: pattern.weight * PER_GAP ** gaps };
}

/** Every place where a term of the codebook stands. Time grows with the sentence: the reach of a term is bounded. */
export function matchTerms(tokens: readonly Token[], index: PatternIndex, lang: Language): Match[] {
  return tokens.flatMap(({ key, form }, first) =>
    (index.get(key) ?? []).flatMap((pattern) => {
      if (pattern.form !== null && pattern.form !== form) return [];
      return follow(tokens, first, pattern, lang) ?? [];
    }),
  );
}
