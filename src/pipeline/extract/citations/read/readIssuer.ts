import { type CentralBody, centralBodies, localBodyHeads, localBodyNouns } from "../lexicon/bodies.ts";
import { documentHeads } from "../lexicon/documentHeads.ts";
import { type Read, readPhrase } from "../phraseBook.ts";
import { isCapital, isSign, type Token, tokenAt } from "../tokenize.ts";

/** A body that issues documents: one of the centre by its key, or any other, known by its words only. */
export interface Issuer {
  key: CentralBody | "local";
  /** Its tokens, from first to (not including) last. */
  from: number;
  to: number;
}

/** Names of bodies are no longer than this many tokens. */
const LONGEST_NAME = 14;

const links = new Set(["of", "the", "and", "for", "on", "&"]);
const places = new Set([
  "region",
  "province",
  "city",
  "district",
  "commune",
  "ward",
  "town",
  "khu",
  "tinh",
  "pho",
  "huyen",
]);

/** Capitalised words after a Vietnamese body: "Tỉnh ủy Bắc Ninh", "Đảng ủy Quân khu 1", "UBND tỉnh Hà Nam". */
function readVietnameseComplement(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 7) {
    const token = tokenAt(tokens, next);
    const place = /^(?:tinh|thanh|pho|huyen|quan|thi|xa|phuong|khu|su)$/.test(token.fold);
    const number = token.kind === "number" && tokenAt(tokens, next - 1).fold === "khu";
    if (!(isCapital(token) || place || number) || token.fold === "khoa" || token.fold === "so") break;
    next += 1;
  }
  return next;
}

function readLocalVietnamese(tokens: readonly Token[], at: number): Read<Issuer> | null {
  const head = readPhrase(localBodyHeads, tokens, at);
  if (head === null) return null;
  const next = readVietnameseComplement(tokens, head.next);
  return { value: { key: "local", from: at, to: next }, next };
}

/** Capitalised words with "of the …" between them, as far as the last noun for a body and what it governs. */
function readLocalEnglish(tokens: readonly Token[], at: number): Read<Issuer> | null {
  if (
    !isCapital(tokenAt(tokens, at)) &&
    !/^(?:provincial|city|district|municipal|military)$/.test(tokenAt(tokens, at).fold)
  ) {
    return null;
  }
  let last = -1;
  let next = at;
  while (next < at + LONGEST_NAME) {
    const token = tokenAt(tokens, next);
    if (readPhrase(documentHeads, tokens, next) !== null) break;
    if (
      token.kind === "word" &&
      (isCapital(token) || localBodyNouns.has(token.fold) || places.has(token.fold))
    ) {
      next += 1;
      const governed = last >= 0 && isCapital(token);
      if (localBodyNouns.has(token.fold) || governed) last = next;
      if (
        localBodyNouns.has(token.fold) &&
        !isCapital(tokenAt(tokens, next)) &&
        !links.has(tokenAt(tokens, next).fold)
      ) {
        if (!isSign(tokenAt(tokens, next), "'")) break;
      }
    } else if (token.kind === "number" && tokenAt(tokens, next - 1).fold === "region") {
      next += 1;
      if (last >= 0) last = next;
    } else if (
      links.has(token.fold) ||
      isSign(token, "-") ||
      isSign(token, "'") ||
      (token.fold === "s" && !token.spaced)
    ) {
      next += 1;
    } else break;
  }
  return last < 0 ? null : { value: { key: "local", from: at, to: last }, next: last };
}

/** The issuer whose name starts at a token, "the" before it or not. */
export function readIssuer(tokens: readonly Token[], at: number): Read<Issuer> | null {
  const from = tokenAt(tokens, at).fold === "the" ? at + 1 : at;
  const local = readLocalVietnamese(tokens, from) ?? readLocalEnglish(tokens, from);
  const central = readPhrase(centralBodies, tokens, from);
  if (central === null) return local;
  // "Party Committee of Military Region 1" is no central body though "Party" may open one.
  if (local !== null && local.next > central.next && central.value === "central-committee") {
    return { value: { key: centralKey(tokens, from, local.next), from, to: local.next }, next: local.next };
  }
  return { value: { key: central.value, from, to: central.next }, next: central.next };
}

/** "Party Central Committee Secretariat": the body named last decides. */
function centralKey(tokens: readonly Token[], from: number, to: number): Issuer["key"] {
  for (let at = to - 1; at > from; at -= 1) {
    const read = readPhrase(centralBodies, tokens, at);
    if (read !== null && read.next === to) return read.value;
  }
  return "central-committee";
}

/** Words at which a name read backwards has ended. */
const notInNames = new Set(
  "this these under by with in at from to as per implementing following studying grasping with that which".split(
    " ",
  ),
);

/** How far before a document its issuer may begin. */
const REACH = 12;

/**
 * The issuer whose name ends right before a token: "the Politburo’s", "Government", "Provincial Party Committee
 * Standing Board’s". The longest name wins.
 */
export function readIssuerBefore(tokens: readonly Token[], at: number): Issuer | null {
  let end = at;
  if (tokenAt(tokens, end - 1).fold === "s" && isSign(tokenAt(tokens, end - 2), "'")) end -= 2;
  else if (isSign(tokenAt(tokens, end - 1), "'")) end -= 1;
  let found: Issuer | null = null;
  for (let from = end - 1; from >= Math.max(0, end - REACH); from -= 1) {
    const token = tokenAt(tokens, from);
    if (token.kind === "break") break;
    if (token.kind === "number" && !places.has(tokenAt(tokens, from - 1).fold)) break;
    if (token.kind === "sign" && token.fold !== "'" && token.fold !== "-") break;
    // "Under the Government’s …": an article opens a name, unless it stands within one ("Board of the Party …").
    if (token.fold === "the" && tokenAt(tokens, from - 1).fold !== "of") break;
    if (notInNames.has(token.fold)) break;
    const central = readPhrase(centralBodies, tokens, from);
    if (central?.next === end) found = { key: central.value, from, to: end };
    else if (found === null || found.key === "local") {
      const local = readLocalEnglish(tokens, from);
      if (local?.next === end) found = { key: "local", from, to: end };
    }
  }
  return found;
}
