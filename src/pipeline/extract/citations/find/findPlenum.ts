import type { Head } from "../lexicon/documentHeads.ts";
import type { Read } from "../phraseBook.ts";
import { NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { readBefore } from "../read/readBefore.ts";
import { readIssuer } from "../read/readIssuer.ts";
import { readOrdinal } from "../read/readOrdinal.ts";
import { type Plenum, readCentralNumber, readPlenum, readVietnamesePlenum } from "../read/readPlenum.ts";
import { readSubject } from "../read/readSubject.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";
import { citationsOf, type Found, type Page } from "./page.ts";

const kinds = new Set(["resolution", "conclusion", "directive", "announcement"]);

interface Named {
  plenum: Plenum;
  from: number;
  next: number;
}

/** "Central Resolution 8": the word before says whose number it is. */
function centralBefore(tokens: readonly Token[], head: number, next: number): Named | null {
  if (tokenAt(tokens, head - 1).fold !== "central") return null;
  const read = readCentralNumber(tokens, next);
  return read && { plenum: read.value, from: head - 1, next: read.next };
}

/** "8th Plenum Resolution", "8th Central Committee Plenum’s resolution". */
function plenumBefore(tokens: readonly Token[], head: number, next: number): Named | null {
  let end = head;
  if (tokenAt(tokens, end - 1).fold === "s" && isSign(tokenAt(tokens, end - 2), "'")) end -= 2;
  if (!/^(?:plenum|plenums|session|conference|meeting)$/.test(tokenAt(tokens, end - 1).fold)) return null;
  for (let from = end - 2; from >= Math.max(0, end - 8); from -= 1) {
    const read = readPlenum(tokens, from);
    if (read?.next === end) return { plenum: read.value, from, next };
  }
  return null;
}

/** "the 8th resolution of the Party Central Committee": counted by the plenum. */
function ordinalBefore(tokens: readonly Token[], head: number, next: number): Named | null {
  const from = [head - 2, head - 1].find((at) => readOrdinal(tokens, at)?.next === head);
  const ordinal = from === undefined ? null : readOrdinal(tokens, from);
  if (from === undefined || ordinal === null || tokenAt(tokens, next).fold !== "of") return null;
  const body = readIssuer(tokens, next + 1);
  if (body?.value.key !== "central-committee") return null;
  return { plenum: { plenum: ordinal.value, tenure: null }, from, next };
}

/** "Resolution of the 8th Plenum", "Resolution of the Party Central Committee’s 8th Plenum". */
function plenumAfter(tokens: readonly Token[], head: number, next: number): Named | null {
  if (!/^(?:of|from|by|at|adopted|passed)$/.test(tokenAt(tokens, next).fold)) return null;
  const at = /^(?:at|by)$/.test(tokenAt(tokens, next + 1).fold) ? next + 2 : next + 1;
  const read = readPlenum(tokens, at);
  return read && { plenum: read.value, from: head, next: read.next };
}

function vietnamese(tokens: readonly Token[], head: number, next: number): Named | null {
  const fused = /^nqtw$/.test(tokenAt(tokens, head).fold) || tokenAt(tokens, next - 1).fold === "tw";
  const from = tokenAt(tokens, next).fold === "cua" ? next + 1 : next;
  const read = fused ? readCentralNumber(tokens, next) : readVietnamesePlenum(tokens, from);
  return read && { plenum: read.value, from: head, next: read.next };
}

/**
 * Documents of a plenum of the Party Central Committee that are named by the plenum: its number stands for theirs.
 * "(11th,13th tenure)" cites two in one phrase.
 */
export function findPlenum(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (!kinds.has(head.value.type)) return null;
  const read =
    head.value.language === "vi"
      ? vietnamese(tokens, at, head.next)
      : (centralBefore(tokens, at, head.next) ??
        plenumBefore(tokens, at, head.next) ??
        plenumAfter(tokens, at, head.next) ??
        ordinalBefore(tokens, at, head.next));
  if (read === null) return null;
  const attached = readAttachments(tokens, read.next, { ...NOTHING_ATTACHED, plenum: read.plenum });
  const citations = citationsOf(page, {
    type: head.value.type,
    range: { from: read.from, to: Math.max(attached.next, head.next) },
    attached: attached.value,
    before: readBefore(tokens, read.from),
    subject: readSubject(tokens, attached.next)?.value ?? null,
    form: attached.value.number === null ? "short-form" : "number",
  });
  return { citations, next: Math.max(attached.next, head.next) };
}
