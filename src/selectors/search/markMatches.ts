import { fold, originalRange } from "./fold.ts";
import { termOf, type Word, wordsOf } from "./words.ts";

/** A stretch of a text, matched or not; the pieces of a text joined are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

type Range = readonly [from: number, to: number];

/** Where the query's letters stand as a run of words, however it spaces them: `haiphong` in `hai phong`. */
function runs(words: readonly Word[], joinedQuery: string): Range[] {
  const ranges: Range[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = "";
    for (let last = first; last < words.length && joined.length < joinedQuery.length; last++) {
      const word = words[last] as Word;
      joined += word.text;
      if (joined.startsWith(joinedQuery)) {
        ranges.push([(words[first] as Word).start, word.end - (joined.length - joinedQuery.length)]);
        first = last;
      } else if (!joinedQuery.startsWith(joined)) break;
    }
  }
  return ranges;
}

/** Words that are a term, or begin with the last one; neighbours among them become one range. */
function singles(words: readonly Word[], terms: readonly string[], alike: ReadonlySet<string>): Range[] {
  const ranges: [number, number][] = [];
  const last = terms.at(-1);
  let isOpen = false;
  for (const { text, start, end } of words) {
    const term = termOf(text);
    const isWhole = terms.includes(term) || (alike.has(term) && !(last && term.startsWith(last)));
    // A number's leading zeros belong to the mark.
    const begunTo =
      last !== undefined && term.startsWith(last) ? start + (text.length - term.length) + last.length : null;
    const to = isWhole ? end : begunTo;
    if (to !== null) {
      const open = ranges.at(-1);
      if (isOpen && open) open[1] = to;
      else ranges.push([start, to]);
    }
    isOpen = isWhole;
  }
  return ranges;
}

/**
 * Marks in the original spelling what a query matches: the query as a run of words where it stands so, else its
 * single words. `alike` are further words that the index took for terms of the query.
 */
export function markMatches(
  text: string,
  query: string,
  alike: ReadonlySet<string> = new Set(),
): readonly MarkedPiece[] {
  const folded = fold(text);
  const words = wordsOf(folded.text);
  const queryWords = wordsOf(fold(query).text).map((word) => word.text);
  const found = runs(words, queryWords.join(""));
  const ranges = found.length > 0 ? found : singles(words, queryWords.map(termOf), alike);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const range of ranges) {
    const [from, to] = originalRange(folded, ...range);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
