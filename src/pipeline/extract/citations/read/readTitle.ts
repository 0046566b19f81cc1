import type { PhraseBook, Read } from "../phraseBook.ts";
import { readPhrase } from "../phraseBook.ts";
import { isCapital, isSign, type Token, tokenAt } from "../tokenize.ts";
import { readHead } from "./readHead.ts";
import { readIssuer } from "./readIssuer.ts";
import { readNumberSign } from "./readNumber.ts";

/** Words that begin something else though they are capitalised: "… and Article 64 of …". */
const notInTitles = new Set([
  "article",
  "articles",
  "clause",
  "chapter",
  "section",
  "point",
  "government",
  "ministry",
]);

const links = new Set(["and", "of", "on", "for", "in", "the", "&", "against", "to", "with"]);

/** Names of laws are no longer than this many tokens. */
const LONGEST = 16;

/** Capitalised words and what joins them: "Management and Protection of Defence Works". Ends at the last capital. */
function readCapitals(tokens: readonly Token[], at: number): number {
  let last = at;
  let next = at;
  while (next < at + LONGEST) {
    const token = tokenAt(tokens, next);
    if (isCapital(token)) {
      const ends = notInTitles.has(token.fold) || readHead(tokens, next) !== null;
      if (ends || readNumberSign(tokens, next) !== null) break;
      next += 1;
      last = next;
    } else if (
      links.has(token.fold) ||
      isSign(token, "-") ||
      isSign(token, "'") ||
      (token.fold === "s" && !token.spaced)
    ) {
      if (token.fold === "of" && isCentral(tokens, next + 1)) break;
      next += 1;
    } else break;
  }
  return last;
}

const isCentral = (tokens: readonly Token[], at: number): boolean => {
  const issuer = readIssuer(tokens, at);
  return issuer !== null && issuer.value.key !== "local";
};

/** The subject of a law after "Law on": a known one in any letter case, or any run of capitalised words. */
export function readEnglishTitle(
  tokens: readonly Token[],
  at: number,
  known: PhraseBook<true>,
): Read<true> | null {
  const from = tokenAt(tokens, at).fold === "the" ? at + 1 : at;
  const name = readPhrase(known, tokens, from)?.next ?? from;
  // A known name ends where it ends, unless another capital follows at once.
  const open = isCapital(tokenAt(tokens, from)) && (name === from || isCapital(tokenAt(tokens, name)));
  const capitals = open ? readCapitals(tokens, from) : from;
  const next = Math.max(name, capitals);
  return next > from ? { value: true, next } : null;
}

const vietnameseStops = new Set(
  (
    "duoc da la cua co trong nam so khi voi o tai theo cho ngay tu do thi se nay cung dang quy nham hien thong sua ban " +
    "gom neu phai khong nhu tren sau truoc den moi ra vao dieu khoan nghi quyet bo phap luat doi"
  ).split(" "),
);

/** "Phòng, chống …", "Quản lý, sử dụng …", "GDQP&AN": a sign within a name and not after it. */
function goesOnAfterSign(tokens: readonly Token[], at: number, next: number): boolean {
  const [sign, after] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
  if (after.kind !== "word") return false;
  if (isSign(sign, "&")) return true;
  const opener = tokenAt(tokens, at).fold;
  return isSign(sign, ",") && !isCapital(after) && next <= at + 2 && /^(?:phong|quan|bao)$/.test(opener);
}

/** The name of a law after "Luật": a known one in any letter case, or a capital and the small words after it. */
export function readVietnameseTitle(
  tokens: readonly Token[],
  at: number,
  known: PhraseBook<true>,
): Read<true> | null {
  const name = readPhrase(known, tokens, at);
  if (name !== null) return { value: true, next: name.next };
  if (!isCapital(tokenAt(tokens, at)) || tokenAt(tokens, at).fold === "so") return null;
  let next = at + 1;
  while (next < at + 8) {
    const token = tokenAt(tokens, next);
    if (goesOnAfterSign(tokens, at, next)) {
      next += 2;
      continue;
    }
    const joins = token.fold === "va" && tokenAt(tokens, next + 1).kind === "word" && next > at + 1;
    if (
      token.kind !== "word" ||
      (vietnameseStops.has(token.fold) && !joins) ||
      readHead(tokens, next) !== null
    )
      break;
    next += 1;
  }
  if (tokenAt(tokens, next - 1).fold === "va") next -= 1;
  return { value: true, next };
}

/** Words that may open a sentence and are no part of the name that follows. */
const openers = new Set(
  (
    "the this that these under in on according per of by with and for as pursuant per vietnam viet nam new amended " +
    "current revised draft its our promoting implementing disseminating enforcing studying following"
  ).split(" "),
);

/** Capitals before "Law" that make no name of one. */
const generic = new Set(
  (
    "international vietnamese humanitarian martial common state criminal public private domestic maritime constitutional " +
    "administrative national local islamic roman western european american chinese moore murphy sharia military"
  ).split(" "),
);

/** Where the name before "Law" starts: "Civil Defence Law", "Militia and Self-Defence Law"; null where none does. */
export function startOfTitle(tokens: readonly Token[], end: number, known: PhraseBook<true>): number | null {
  let start: number | null = null;
  let capitals = end;
  let runs = true;
  let words = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === "break" || token.kind === "number") break;
    if (readPhrase(known, tokens, at)?.next === end) start = at;
    if (!runs) continue;
    const joins = isSign(token, "-") || isSign(token, "'") || /^(?:s|and|of)$/.test(token.fold);
    if (isCapital(token) && !openers.has(token.fold)) {
      words += generic.has(token.fold) ? 0 : 1;
      capitals = at;
    } else if (!joins) runs = false;
  }
  if (start !== null) return start;
  return words >= 2 ? capitals : null;
}
