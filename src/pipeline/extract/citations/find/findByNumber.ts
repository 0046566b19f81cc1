import type { Head } from "../lexicon/documentHeads.ts";
import type { Read } from "../phraseBook.ts";
import { type Attachments, NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { type Before, readBefore } from "../read/readBefore.ts";
import { readHead } from "../read/readHead.ts";
import { isFullNumber, type NumberParts, readNumber, readNumberSign } from "../read/readNumber.ts";
import { readSubject } from "../read/readSubject.ts";
import { isSign, tokenAt } from "../tokenize.ts";
import { acceptsBareNumber } from "./acceptsBareNumber.ts";
import { citationsOf, type Found, type Page } from "./page.ts";
import { typeOf } from "./typeOf.ts";

interface Numbered {
  number: NumberParts;
  attached: Attachments;
  next: number;
}

/** A number with what is attached to it, from a token on. */
function readNumbered(page: Page, at: number, head: { head: Head; at: number } | null): Numbered | null {
  const { tokens } = page;
  const sign = readNumberSign(tokens, at);
  const bracket = sign === null && isSign(tokenAt(tokens, at), "(") ? readNumberSign(tokens, at + 1) : null;
  const read = bracket === null ? readNumber(tokens, sign?.next ?? at) : null;
  if (read === null) {
    // "Resolution of the Politburo No. 28-NQ/TW", "Decree (No. 164/2018/NĐ-CP)": the number comes with the rest.
    const attached = head === null ? null : readAttachments(tokens, at);
    const number = attached?.value.number ?? null;
    return attached !== null && number !== null && isFullNumber(number)
      ? { number, attached: attached.value, next: attached.next }
      : null;
  }
  const attached = readAttachments(tokens, read.next, { ...NOTHING_ATTACHED, number: read.value });
  const accepted =
    head === null
      ? isFullNumber(read.value)
      : acceptsBareNumber(head.head, read.value, {
          tokens,
          head: head.at,
          afterNumber: read.next,
          signed: sign !== null,
          attached: attached.next > read.next,
        });
  return accepted ? { number: read.value, attached: attached.value, next: attached.next } : null;
}

const formOf = (number: NumberParts): "number" | "short-form" =>
  isFullNumber(number) || number.year !== null ? "number" : "short-form";

const separators = new Set([",", ";", "and", "or", "&", "va", "hoac", "cung"]);
const inPlural = new Set(["cac", "nhung", "hai", "ba", "cap"]);

/** The token after what parts two members of a list: ", ", " and ", ", and the ". */
function afterSeparator(page: Page, at: number): number | null {
  let next = at;
  while (next < at + 3 && separators.has(tokenAt(page.tokens, next).fold)) next += 1;
  if (next === at) return null;
  return tokenAt(page.tokens, next).fold === "the" ? next + 1 : next;
}

/** No list of documents is longer. */
const MOST_MEMBERS = 12;

/**
 * "Decrees 164/2018/NĐ-CP and 21/2019/NĐ-CP", "các Nghị quyết 28, 24": members after the first have no word of
 * their own. A bare number goes on a list only where the word before is in the plural.
 */
function readMembers(page: Page, first: number, head: Head, headAt: number, plural: boolean): Numbered[] {
  const members: Numbered[] = [];
  let at = first;
  while (members.length < MOST_MEMBERS) {
    const from = afterSeparator(page, at);
    if (from === null || readHead(page.tokens, from) !== null) break;
    const member = readNumbered(page, from, plural ? { head, at: headAt } : null);
    if (member === null) break;
    if (!plural && member.number.type !== null && typeOf(head, member.number, null) !== head.type) break;
    members.push(member);
    at = member.next;
  }
  return members;
}

/** Where the number itself starts: the sign before it belongs to the citation. */
const memberStart = (page: Page, at: number): number => afterSeparator(page, at) ?? at;

/** Citations by number that start with the word for a kind at a token. */
export function findByNumber(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  const first = readNumbered(page, head.next, { head: head.value, at });
  if (first === null) return null;
  const plural = head.value.plural || inPlural.has(tokenAt(tokens, at - 1).fold);
  const members = [first, ...readMembers(page, first.next, head.value, at, plural)];
  const before = readBefore(tokens, at);
  const shared = plural ? (members.at(-1)?.attached.issuer ?? null) : null;
  const next = members.at(-1)?.next ?? first.next;
  const subject = readSubject(tokens, next);
  let from = at;
  const citations = members.flatMap((member, index) => {
    const attached = { ...member.attached, issuer: member.attached.issuer ?? shared };
    const range = { from, to: member.next };
    from = memberStart(page, member.next);
    const own: Before = index === 0 || plural ? before : { ...before, date: null };
    return citationsOf(page, {
      type: typeOf(head.value, member.number, tokenAt(tokens, at)),
      range,
      attached,
      before: own,
      subject: index === members.length - 1 ? (subject?.value ?? null) : null,
      form: formOf(member.number),
    });
  });
  return { citations, next };
}

/** A number that tells its kind by its letters and has no word before it: "theo 28-NQ/TW". */
export function findBareNumber(page: Page, at: number): Found | null {
  const { tokens } = page;
  const before = tokenAt(tokens, at - 1);
  // "A80-…", "1.371/QĐ": the number is a piece of something longer.
  if (!tokenAt(tokens, at).spaced && (before.kind === "word" || /^[-/.,]$/.test(before.fold))) return null;
  const read = readNumber(tokens, at);
  if (read === null || !isCertain(read.value)) return null;
  const attached = readAttachments(tokens, read.next, { ...NOTHING_ATTACHED, number: read.value });
  const subject = readSubject(tokens, attached.next);
  const sign = [at - 1, at - 2].find((from) => from >= 0 && readNumberSign(tokens, from)?.next === at) ?? at;
  const citations = citationsOf(page, {
    type: typeOf(null, read.value, null),
    range: { from: sign, to: attached.next },
    attached: attached.value,
    before: readBefore(tokens, sign),
    subject: subject?.value ?? null,
    form: "number",
  });
  return { citations, next: attached.next };
}

const certainBodies = /^(?:qh\d+|ubtvqh\d+|tw|tu|cp|ttg|qutw|[a-z]{2,}tw|b[a-z]{2,4}|hdnd|ubnd|ctn)$/;

/** Letters and an issuer that is known, with a sign between number and letters. */
function isCertain({ ascii, mark, bodies }: NumberParts): boolean {
  if (!/^\d+[-/]/.test(ascii) || bodies.length === 0) return false;
  if (mark === "l" && bodies[0] !== "ctn") return false;
  return bodies.every((body) => certainBodies.test(body));
}
