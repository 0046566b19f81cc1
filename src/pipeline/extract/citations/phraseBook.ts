import { foldLetters } from "./foldLetters.ts";
import { type Token, tokenAt } from "./tokenize.ts";

/** What a reader of tokens gives back: what it read, and the token after it. */
export interface Read<T> {
  value: T;
  next: number;
}

/** Phrases by their first word, longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

const wordOrDigits = /[\p{L}\p{M}]+|\p{Nd}+/gu;

/** The words of a phrase as a token stream would hold them, signs left out. */
export function wordsOf(phrase: string): string[] {
  return (phrase.match(wordOrDigits) ?? []).map(foldLetters);
}

export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const shelf = book.get(first) ?? [];
    shelf.push({ words, value });
    book.set(first, shelf);
  }
  for (const shelf of book.values()) shelf.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** Signs that may stand between two words of a phrase: "Self-Defence", "Grass-Roots", "Quản lý, bảo vệ". */
const joins = new Set(["-", ",", "'"]);

/** The longest phrase of the book that stands at a token; words may be joined by hyphens, commas, apostrophes. */
export function readPhrase<T>(book: PhraseBook<T>, tokens: readonly Token[], at: number): Read<T> | null {
  for (const { words, value } of book.get(tokenAt(tokens, at).fold) ?? []) {
    let next = at + 1;
    let read = 1;
    while (read < words.length) {
      const token = tokenAt(tokens, next);
      if (token.fold === words[read] && token.kind !== "break") {
        read += 1;
        next += 1;
      } else if (joins.has(token.fold) && tokenAt(tokens, next + 1).fold === words[read]) next += 1;
      else break;
    }
    if (read === words.length) return { value, next };
  }
  return null;
}
