import type { Reading } from "../dates/readText.ts";
import type { NameMatch } from "./findNames.ts";
import { canBe, foldName, type Syllable } from "./syllables.ts";
import { namesUnit, type Rank, unitsAfter, unitsBefore } from "./units.ts";

const REACH = 48;

/** The words around a name, and the rank that they give it. */
export interface Context {
  /** Where the name begins and ends together with the word for its rank. */
  readonly start: number;
  readonly end: number;
  readonly rank: Rank | null;
  /** What is printed before and after that, as printed. */
  readonly left: string;
  readonly right: string;
  /** The name's own words are followed by another word after a mere space. */
  readonly next: Syllable | null;
}

/** The words of each unit, last one first, since they are read backwards from the name. */
const before = unitsBefore.map(([words, rank]) => ({ words: words.split(" ").reverse(), rank }));
const byLastWord = new Map<string, typeof before>();
for (const unit of before) {
  const key = foldName(unit.words[0] ?? "");
  byLastWord.set(key, [...(byLastWord.get(key) ?? []), unit]);
}

const near = /^(?:\.? {0,2}| ?\n ?)$/u;

function unitBefore(syllables: readonly Syllable[], first: number, plain: string) {
  const previous = syllables[first - 1];
  if (!previous) return null;
  for (const { words, rank } of byLastWord.get(previous.folded) ?? []) {
    const fits = words.every((word, at) => {
      const printed = syllables[first - 1 - at];
      const following = syllables[first - at];
      return (
        printed !== undefined &&
        following !== undefined &&
        near.test(plain.slice(printed.end, following.start)) &&
        printed.folded === foldName(word) &&
        canBe(printed.plain, word)
      );
    });
    if (fits) return { rank, first: first - words.length };
  }
  return null;
}

export function contextOf(match: NameMatch, syllables: readonly Syllable[], { plain }: Reading): Context {
  const leading = unitBefore(syllables, match.first, plain);
  const own = syllables[match.last] as Syllable;
  const after = syllables[match.last + 1];
  const next = after && /^ {1,2}$/u.test(plain.slice(own.end, after.start)) ? after : null;
  const trailing = next ? unitsAfter.get(next.folded) : undefined;
  const start = (syllables[leading?.first ?? match.first] as Syllable).start;
  const end = trailing && next && namesUnit(next.folded) ? next.end : own.end;
  return {
    start,
    end,
    rank: trailing ?? leading?.rank ?? null,
    left: plain.slice(Math.max(0, start - REACH), start),
    right: plain.slice(end, end + REACH),
    next: trailing ? null : next,
  };
}
