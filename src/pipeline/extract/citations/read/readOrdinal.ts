import type { Read } from "../phraseBook.ts";
import { type Token, tokenAt } from "../tokenize.ts";

const english =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );
const vietnamese = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

const roman: ReadonlyMap<string, number> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii"
    .split(" ")
    .map((r, i) => [r, i + 1]),
);

export function readRoman(tokens: readonly Token[], at: number): Read<number> | null {
  const value = roman.get(tokenAt(tokens, at).fold);
  return value === undefined ? null : { value, next: at + 1 };
}

/** "8th", "eighth". */
export function readOrdinal(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokenAt(tokens, at);
  if (token.kind === "number" && token.fold.length <= 2) {
    const ending = tokenAt(tokens, at + 1);
    if (/^(?:st|nd|rd|th)$/.test(ending.fold)) return { value: Number(token.fold), next: at + 2 };
  }
  const word = english.indexOf(token.fold);
  return word < 0 ? null : { value: word + 1, next: at + 1 };
}

/** "8", "08", "VIII", "tám", "lần thứ tám". */
export function readCount(tokens: readonly Token[], at: number): Read<number> | null {
  let from = at;
  if (tokenAt(tokens, from).fold === "lan") from += 1;
  if (tokenAt(tokens, from).fold === "thu") from += 1;
  const token = tokenAt(tokens, from);
  if (token.kind === "number" && token.fold.length <= 2) return { value: Number(token.fold), next: from + 1 };
  const numeral = readRoman(tokens, from);
  if (numeral !== null) return numeral;
  if (from === at) return null;
  if (token.fold === "muoi") {
    const more = vietnamese.indexOf(
      tokenAt(tokens, from + 1).fold === "mot" ? "nhat" : tokenAt(tokens, from + 1).fold,
    );
    return more < 0 ? { value: 10, next: from + 1 } : { value: 11 + more, next: from + 2 };
  }
  const word = vietnamese.indexOf(token.fold);
  return word < 0 ? null : { value: word + 1, next: from + 1 };
}
