import type { DocumentType } from "#dataset/schema.ts";
import type { Head } from "../lexicon/documentHeads.ts";
import type { Read } from "../phraseBook.ts";
import { NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { readBefore } from "../read/readBefore.ts";
import { isCapital, isSign, type Token, tokenAt } from "../tokenize.ts";
import { citationsOf, type Found, type Page } from "./page.ts";

/** Kinds that are called by a title in quotation marks. */
const kinds: ReadonlySet<DocumentType> = new Set<DocumentType>(["project", "programme", "plan"]);

const leads = new Set(
  "entitled titled named called themed on of about ve mang ten the voi chu de".split(" "),
);

/** A title in quotation marks is no longer than this many tokens. */
const LONGEST = 70;

/** Programmes one watches or listens to, and projects one plays, are no documents. */
const shows = new Set(
  (
    "music art arts artistic television tv radio film exchange musical gala concert song documentary reality talk game " +
    "nghe thuat hat nhac hinh thanh giao luu dien phim ban tri su kien"
  ).split(" "),
);

/** "Chương trình nghệ thuật", "art programme", "music project": the word beside the kind gives it away. */
function isShow(tokens: readonly Token[], from: number, to: number): boolean {
  return shows.has(tokenAt(tokens, from - 1).fold) || shows.has(tokenAt(tokens, to).fold);
}

/** Where the title that opens at a token closes; null where it does not. */
function closingQuote(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next < at + LONGEST; next += 1) {
    const token = tokenAt(tokens, next);
    if (token.kind === "break") return null;
    if (isSign(token, '"')) return token.raw === "“" ? null : next;
  }
  return null;
}

function openingQuote(tokens: readonly Token[], at: number): number | null {
  for (let next = at - 1; next > at - LONGEST; next -= 1) {
    const token = tokenAt(tokens, next);
    if (token.kind === "break") return null;
    if (isSign(token, '"')) return token.raw === "”" ? null : next;
  }
  return null;
}

/** "Project entitled “…”", "Đề án “…”". */
export function findTitleAfter(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.plural || !kinds.has(head.value.type)) return null;
  let open = head.next;
  while (
    open < head.next + 4 &&
    (leads.has(tokenAt(tokens, open).fold) || isSign(tokenAt(tokens, open), ":"))
  )
    open += 1;
  if (!isSign(tokenAt(tokens, open), '"') || isShow(tokens, at, head.next)) return null;
  const close = closingQuote(tokens, open);
  if (close === null || close < open + 2) return null;
  return titled(page, head.value.type, { from: at, to: close + 1 }, { from: open + 1, to: close });
}

/** "“One Commune, One Product” (OCOP) programme". */
export function findTitleBefore(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.language === "vi" || head.value.plural || !kinds.has(head.value.type)) return null;
  if (isCapital(tokenAt(tokens, head.next))) return null;
  let close = at - 1;
  if (isSign(tokenAt(tokens, close), ")") && isSign(tokenAt(tokens, close - 2), "(")) close -= 3;
  if (!isSign(tokenAt(tokens, close), '"') || tokenAt(tokens, close).raw === "“") return null;
  const open = openingQuote(tokens, close);
  if (open === null || close < open + 2 || isShow(tokens, open, at)) return null;
  return titled(page, head.value.type, { from: open, to: head.next }, { from: open + 1, to: close });
}

function titled(
  page: Page,
  type: DocumentType,
  range: { from: number; to: number },
  subject: { from: number; to: number },
): Found {
  const attached = readAttachments(page.tokens, range.to, NOTHING_ATTACHED);
  const citations = citationsOf(page, {
    type,
    range: { from: range.from, to: attached.next },
    attached: attached.value,
    before: readBefore(page.tokens, range.from),
    subject,
    form: attached.value.number === null ? "name" : "number",
  });
  return { citations, next: attached.next };
}
