import type { DocumentType } from "#dataset/schema.ts";
import type { Head } from "../lexicon/documentHeads.ts";
import type { Read } from "../phraseBook.ts";
import { readPhrase } from "../phraseBook.ts";
import { NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { readBefore } from "../read/readBefore.ts";
import { readYear } from "../read/readDate.ts";
import { readHead } from "../read/readHead.ts";
import { readEnglishTitle } from "../read/readTitle.ts";
import { isCapital, isSign, type Token, tokenAt } from "../tokenize.ts";
import { citationsOf, type Found, type Page, type TokenRange } from "./page.ts";

/** "National Target Programme": what stands before the kind belongs to the name. */
function nameStart(tokens: readonly Token[], at: number): number {
  const before = [tokenAt(tokens, at - 2).fold, tokenAt(tokens, at - 1).fold].join(" ");
  return before === "national target"
    ? at - 2
    : before.endsWith(" national") && isCapital(tokenAt(tokens, at - 1))
      ? at - 1
      : at;
}

function named(
  page: Page,
  type: DocumentType,
  range: TokenRange,
  subject: TokenRange | null,
  year?: number,
): Found {
  const attached = readAttachments(page.tokens, range.to, NOTHING_ATTACHED);
  const citations = citationsOf(page, {
    type,
    range: { from: range.from, to: attached.next },
    attached: attached.value,
    before: readBefore(page.tokens, range.from),
    subject,
    form: attached.value.number === null ? "name" : "number",
    year: year ?? null,
  });
  return { citations, next: attached.next };
}

/** The first word for a kind between two tokens. */
function headWithin(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (readHead(tokens, at) !== null) return at;
  return null;
}

/** A name that the registry knows whole: "National Defence Strategy", "Nghị định về khu vực phòng thủ". */
export function findWholeName(page: Page, at: number): Found | null {
  const { tokens, names } = page;
  const read = readPhrase(names.whole, tokens, at);
  if (read === null) return null;
  const headAt = headWithin(tokens, at, read.next);
  const head = headAt === null ? null : readHead(tokens, headAt);
  if (headAt === null || head === null) return null;
  // Of strategies one talks in small letters too; only a name has capitals.
  if (!isCapital(tokenAt(tokens, headAt)) && head.value.type === "strategy") return null;
  if (head.next === read.next && isCapital(tokenAt(tokens, read.next)) && head.value.language === "en")
    return null;
  return named(page, head.value.type, { from: at, to: read.next }, { from: at, to: read.next });
}

const between = new Set("on for of ve xay dung building muc tieu quoc gia the".split(" "));
const kinds = new Set<DocumentType>(["programme", "project", "plan"]);

/** A known title beside the word for its kind: "OCOP programme", "Chương trình mỗi xã một sản phẩm". */
export function findTitleBesideHead(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens, names } = page;
  if (!kinds.has(head.value.type)) return null;
  let from = head.next;
  while (from < head.next + 8 && between.has(tokenAt(tokens, from).fold)) from += 1;
  const after = readPhrase(names.titles, tokens, from);
  if (after !== null) {
    return named(
      page,
      head.value.type,
      { from: nameStart(tokens, at), to: after.next },
      { from, to: after.next },
    );
  }
  if (head.value.language === "vi") return null;
  for (let start = at - 1; start >= Math.max(0, at - 8); start -= 1) {
    if (readPhrase(names.titles, tokens, start)?.next !== at) continue;
    return named(page, head.value.type, { from: start, to: head.next }, { from: start, to: at });
  }
  return null;
}

/** "action programme of the Provincial Party Committee", "Chương trình hành động của Tỉnh ủy". */
export function findActionProgramme(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.type !== "programme" || head.value.plural) return null;
  const opener = tokenAt(tokens, at).fold === "action";
  if (!opener && tokenAt(tokens, at + 2).fold !== "hanh") return null;
  const attached = readAttachments(tokens, head.next, NOTHING_ATTACHED);
  const before = readBefore(tokens, at);
  if (attached.value.issuer === null && before.issuer === null) return null;
  const citations = citationsOf(page, {
    type: "programme",
    range: { from: at, to: attached.next },
    attached: attached.value,
    before,
    subject: { from: at, to: attached.next },
    form: "name",
  });
  return { citations, next: attached.next };
}

const periodWords = /^(?:period|periods|giai|phase)$/;

/** "2023 - 2030" with "the period of" or "giai đoạn" before it, or "period" after it. */
function readPeriod(tokens: readonly Token[], at: number): number | null {
  const start = readYear(tokens, at);
  if (start === null || !isSign(tokenAt(tokens, start.next), "-")) return null;
  const end = readYear(tokens, start.next + 1);
  if (end === null) return null;
  const back =
    tokenAt(tokens, at - 1).fold === "of" || tokenAt(tokens, at - 1).fold === "doan" ? at - 2 : at - 1;
  if (periodWords.test(tokenAt(tokens, back).fold)) return end.next;
  return periodWords.test(tokenAt(tokens, end.next).fold) ? end.next + 1 : null;
}

const visions = new Set(
  "with a an the vision to towards toward tam nhin den nam orientation orientations".split(" "),
);

/** ", with a vision towards 2050", ", tầm nhìn đến năm 2045". */
function readVision(tokens: readonly Token[], at: number): number {
  let next = isSign(tokenAt(tokens, at), ",") ? at + 1 : at;
  const from = next;
  while (next < from + 7 && visions.has(tokenAt(tokens, next).fold)) next += 1;
  return next > from + 1 ? (readYear(tokens, next)?.next ?? at) : at;
}

/** A plan's name is no longer than this many tokens. */
const LONGEST = 26;

/**
 * A plan, project or programme that is named by what it is for and its period: "master plan for … in the period of
 * 2023 - 2030", "Đề án … giai đoạn 2021 - 2025". Plans without a period are mere plans.
 */
export function findByPeriod(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.plural || !kinds.has(head.value.type)) return null;
  const vietnamese = head.value.language === "vi";
  if (vietnamese && !isCapital(tokenAt(tokens, at))) return null;
  const lead = tokenAt(tokens, head.next).fold;
  if (!vietnamese && lead !== "for" && lead !== "on") return null;
  const from = vietnamese ? head.next : head.next + 1;
  for (let next = from; next < from + LONGEST; next += 1) {
    const token = tokenAt(tokens, next);
    if (token.kind === "break" || isSign(token, ".") || isSign(token, ";") || isSign(token, '"')) return null;
    const end = token.kind === "number" && next > from + 2 ? readPeriod(tokens, next) : null;
    if (end !== null) {
      const to = readVision(tokens, end);
      return named(page, head.value.type, { from: at, to }, { from, to });
    }
  }
  return null;
}

/** Kinds that are called by a capitalised subject: "Regulations on Grass-Roots Democracy". */
const bySubject = new Set<DocumentType>([
  "regulation",
  "decree",
  "directive",
  "strategy",
  "programme",
  "project",
]);

/** A capitalised kind and a capitalised subject of at least two words. */
export function findByCapitals(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.language === "vi" || !bySubject.has(head.value.type)) return null;
  if (!isCapital(tokenAt(tokens, at)) || !/^(?:on|for)$/.test(tokenAt(tokens, head.next).fold)) return null;
  const title = readEnglishTitle(tokens, head.next + 1, page.names.laws);
  if (title === null || title.next < head.next + 3) return null;
  return named(
    page,
    head.value.type,
    { from: nameStart(tokens, at), to: title.next },
    { from: head.next + 1, to: title.next },
  );
}
