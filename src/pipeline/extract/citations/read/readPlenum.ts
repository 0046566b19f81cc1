import { centralBodies } from "../lexicon/bodies.ts";
import type { Read } from "../phraseBook.ts";
import { readPhrase } from "../phraseBook.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";
import { readNumberSign } from "./readNumber.ts";
import { readCount, readOrdinal } from "./readOrdinal.ts";

/** A plenum of the Party Central Committee, and the tenure that its name may carry. */
export interface Plenum {
  plenum: number;
  tenure: number | null;
}

const sessions = new Set(["plenum", "plenums", "session", "conference", "meeting"]);
const skip = (tokens: readonly Token[], at: number, ...folds: string[]): number =>
  folds.includes(tokenAt(tokens, at).fold) ? at + 1 : at;

/** "8th Plenum", "eighth plenary session", "8th Central Committee Plenum". */
function readEnglishSession(tokens: readonly Token[], at: number): Read<number> | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  let next = skip(tokens, ordinal.next, "-");
  const body = readPhrase(centralBodies, tokens, skip(tokens, next, "party"));
  if (body?.value === "central-committee") {
    next = body.next;
    if (isSign(tokenAt(tokens, next), "'")) next = skip(tokens, next + 1, "s");
  }
  const plenary = skip(tokens, next, "plenary");
  if (!sessions.has(tokenAt(tokens, plenary).fold)) return null;
  return { value: ordinal.value, next: plenary + 1 };
}

/** "the [13th] [Party] Central Committee", with its tenure if printed. */
function readCommittee(tokens: readonly Token[], at: number): Read<number | null> | null {
  const from = skip(tokens, at, "the");
  const ordinal = readOrdinal(tokens, from);
  const start = ordinal?.next ?? from;
  // "tenure" may stand between: "the 13th-tenure Party Central Committee".
  const named = skip(tokens, skip(tokens, start, "-"), "tenure");
  const body = readPhrase(centralBodies, tokens, ordinal === null ? from : named);
  return body?.value === "central-committee" ? { value: ordinal?.value ?? null, next: body.next } : null;
}

function possessive(tokens: readonly Token[], at: number): number {
  if (!isSign(tokenAt(tokens, at), "'")) return at;
  return skip(tokens, at + 1, "s");
}

/** "the 8th Plenum of the Party Central Committee", "the 13th Party Central Committee’s 8th plenum". */
export function readPlenum(tokens: readonly Token[], at: number): Read<Plenum> | null {
  const from = skip(tokens, at, "the");
  const session = readEnglishSession(tokens, from);
  if (session !== null) {
    const of = tokenAt(tokens, session.next).fold === "of" ? session.next + 1 : session.next;
    const committee = of > session.next ? readCommittee(tokens, of) : null;
    return {
      value: { plenum: session.value, tenure: committee?.value ?? null },
      next: committee?.next ?? session.next,
    };
  }
  const committee = readCommittee(tokens, from);
  const later = committee && readEnglishSession(tokens, possessive(tokens, committee.next));
  return later && { value: { plenum: later.value, tenure: committee?.value ?? null }, next: later.next };
}

const centralShort = (tokens: readonly Token[], at: number): number => {
  const { fold } = tokenAt(tokens, at);
  if (fold === "trung" && tokenAt(tokens, at + 1).fold === "uong") return at + 2;
  if (fold === "tw" || fold === "tu") return at + 1;
  if (fold === "t" && tokenAt(tokens, at + 1).fold === "." && /^u$/.test(tokenAt(tokens, at + 2).fold))
    return at + 3;
  return at;
};

/**
 * What follows "Nghị quyết": "Trung ương 8", "TW 8", "Hội nghị Trung ương 8", "Hội nghị lần thứ tám Ban Chấp hành
 * Trung ương Đảng".
 */
export function readVietnamesePlenum(tokens: readonly Token[], at: number): Read<Plenum> | null {
  const meeting = tokenAt(tokens, at).fold === "hoi" && tokenAt(tokens, at + 1).fold === "nghi";
  const from = meeting ? at + 2 : at;
  const short = centralShort(tokens, from);
  if (short > from) {
    const sign = readNumberSign(tokens, short);
    const count = readCount(tokens, sign?.next ?? short);
    return count && { value: { plenum: count.value, tenure: null }, next: count.next };
  }
  if (!meeting) return null;
  const count = readCount(tokens, from);
  const body = count && readPhrase(centralBodies, tokens, skip(tokens, skip(tokens, count.next, ","), "cua"));
  return body?.value === "central-committee" && count
    ? { value: { plenum: count.value, tenure: null }, next: body.next }
    : null;
}

/** "Resolution 8" after "Central": the number is that of the plenum. */
export function readCentralNumber(tokens: readonly Token[], at: number): Read<Plenum> | null {
  const sign = readNumberSign(tokens, at);
  const count = readCount(tokens, sign?.next ?? at);
  if (count === null || count.value > 15 || count.value < 1) return null;
  if (["/", "-"].includes(tokenAt(tokens, count.next).fold) && !tokenAt(tokens, count.next).spaced)
    return null;
  return { value: { plenum: count.value, tenure: null }, next: count.next };
}
