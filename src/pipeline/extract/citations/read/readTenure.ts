import type { Read } from "../phraseBook.ts";
import { type Token, tokenAt } from "../tokenize.ts";
import { readOrdinal, readRoman } from "./readOrdinal.ts";

const tenureWords = new Set(["tenure", "tenures", "term", "terms", "legislature"]);
const joins = new Set([",", "and", "&", "va", ";"]);

/** No text names more than three tenures at once. */
const MOST = 3;

/** A list of ordinals, numerals or numbers: "11th,13th", "XI and XIII". */
function readList(
  tokens: readonly Token[],
  at: number,
  read: (tokens: readonly Token[], at: number) => Read<number> | null,
): Read<number[]> | null {
  const first = read(tokens, at);
  if (first === null) return null;
  const values = [first.value];
  let next = first.next;
  while (values.length < MOST) {
    let from = next;
    while (from < next + 2 && joins.has(tokenAt(tokens, from).fold)) from += 1;
    // "khóa XI, khóa XIII" repeats the word.
    if (from > next && tokenAt(tokens, from).fold === "khoa") from += 1;
    const more = from > next ? read(tokens, from) : null;
    if (more === null) break;
    values.push(more.value);
    next = more.next;
  }
  return { value: values, next };
}

function readNumeral(tokens: readonly Token[], at: number): Read<number> | null {
  const { kind, fold } = tokenAt(tokens, at);
  if (kind === "number" && fold.length <= 2) {
    const ordinal = readOrdinal(tokens, at);
    return { value: Number(fold), next: ordinal?.next ?? at + 1 };
  }
  return readRoman(tokens, at);
}

const readEither = (tokens: readonly Token[], at: number): Read<number> | null =>
  readOrdinal(tokens, at) ?? readRoman(tokens, at);

/** Party tenures: "10th tenure", "11th,13th tenure", "XIII tenure", "tenure XIII", "khóa X", "khóa XI và XIII". */
export function readTenure(tokens: readonly Token[], at: number): Read<number[]> | null {
  const { fold } = tokenAt(tokens, at);
  if (fold === "khoa" || fold === "tenure") return readList(tokens, at + 1, readNumeral);
  const list = readList(tokens, at, readEither);
  if (list === null) return null;
  const hyphen = tokenAt(tokens, list.next).fold === "-" ? 1 : 0;
  return tenureWords.has(tokenAt(tokens, list.next + hyphen).fold)
    ? { value: list.value, next: list.next + hyphen + 1 }
    : null;
}
