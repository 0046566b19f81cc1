import type { Head } from "../lexicon/documentHeads.ts";
import type { Read } from "../phraseBook.ts";
import { NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { readBefore } from "../read/readBefore.ts";
import { readYear } from "../read/readDate.ts";
import { readCount, readOrdinal } from "../read/readOrdinal.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";
import { citationsOf, type Found, type Page } from "./page.ts";

const halves = new Set(
  "the first second last final half six months quarter of in year third fourth tasks task mission missions s".split(
    " ",
  ),
);

/** "2024", "the second half of 2024", "tasks in the first six months of 2025", "2020-2025 term". */
function readEnglishPeriod(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (
    next < at + 8 &&
    (halves.has(tokenAt(tokens, next).fold) || /^[1-6]$/.test(tokenAt(tokens, next).fold))
  )
    next += 1;
  const year = readYear(tokens, next);
  if (year === null) return null;
  if (!isSign(tokenAt(tokens, year.next), "-")) return year.next;
  const end = readYear(tokens, year.next + 1);
  return end !== null && /^(?:term|tenure|period)$/.test(tokenAt(tokens, end.next).fold)
    ? end.next + 1
    : null;
}

const vietnameseWords = new Set(
  "lanh dao thuc hien nhiem vu quan su quoc phong chuyen de xay dung dang bo cong tac va an ninh dia phuong , -".split(
    " ",
  ),
);

/** "lãnh đạo nhiệm vụ năm 2024", "6 tháng cuối năm 2024", "lãnh đạo nhiệm vụ quý I năm 2025". */
function readVietnamesePeriod(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (next < at + 14 && vietnameseWords.has(tokenAt(tokens, next).fold)) next += 1;
  if (readCount(tokens, next) !== null && tokenAt(tokens, next + 1).fold === "thang") {
    next += 2;
    if (!/^(?:dau|cuoi)$/.test(tokenAt(tokens, next).fold)) return null;
    next += 1;
  } else if (tokenAt(tokens, next).fold === "quy") next += 2;
  if (tokenAt(tokens, next).fold !== "nam") return null;
  return readYear(tokens, next + 1)?.next ?? null;
}

/**
 * The leadership resolution that a party committee adopts for a year or half of one: "resolution for the second
 * half of 2024", "leadership resolution for 2024", "nghị quyết lãnh đạo nhiệm vụ năm 2024".
 */
export function findPeriodicResolution(page: Page, at: number, head: Read<Head>): Found | null {
  const { tokens } = page;
  if (head.value.type !== "resolution" || head.value.plural) return null;
  const english = head.value.language === "en";
  const lead = tokenAt(tokens, head.next).fold;
  if (english && lead !== "for" && lead !== "on") return null;
  const next = english ? readEnglishPeriod(tokens, head.next + 1) : readVietnamesePeriod(tokens, head.next);
  if (next === null) return null;
  const led =
    english && /^(?:leadership|leading|thematic|specialised|specialized)$/.test(tokenAt(tokens, at - 1).fold);
  const from = led ? at - 1 : at;
  return found(page, from, next, { from, to: next });
}

const congressWords = new Set(
  (
    "of the national party congress provincial city district municipal military s delegate delegates organisation " +
    "organization committee s"
  ).split(" "),
);

/** "of the 13th National Party Congress": its ordinal decides, so it must be there. */
function readCongress(tokens: readonly Token[], at: number): number | null {
  let next = at;
  let ordinal = false;
  let congress: number | null = null;
  while (next < at + 12) {
    const read = ordinal ? null : readOrdinal(tokens, next);
    if (read !== null) {
      ordinal = true;
      next = read.next;
      continue;
    }
    const token = tokenAt(tokens, next);
    if (!congressWords.has(token.fold) && !isSign(token, "'") && !/^\p{Lu}/u.test(token.raw)) break;
    next += 1;
    if (token.fold === "congress") {
      congress = next;
      break;
    }
  }
  return ordinal ? congress : null;
}

/** "Đại hội XIII của Đảng", "Đại hội đại biểu toàn quốc lần thứ XIII", "Đại hội Đảng bộ tỉnh lần thứ XX". */
function readVietnameseCongress(tokens: readonly Token[], at: number): number | null {
  if (tokenAt(tokens, at).fold !== "dai" || tokenAt(tokens, at + 1).fold !== "hoi") return null;
  for (let next = at + 2; next < at + 12; next += 1) {
    const token = tokenAt(tokens, next);
    if (token.kind === "break" || token.kind === "sign") return null;
    const count =
      token.fold === "lan" || token.kind === "number" || /^[ivx]+$/.test(token.fold)
        ? readCount(tokens, next)
        : null;
    if (count === null) continue;
    const party =
      tokenAt(tokens, count.next).fold === "cua" && tokenAt(tokens, count.next + 1).fold === "dang";
    return party ? count.next + 2 : count.next;
  }
  return null;
}

/** "Resolution of the 13th National Party Congress", "Nghị quyết Đại hội XIII của Đảng". */
export function findCongressResolution(page: Page, at: number, head: Read<Head>): Found | null {
  if (head.value.type !== "resolution" || head.value.plural) return null;
  const english = head.value.language === "en";
  if (english && tokenAt(page.tokens, head.next).fold !== "of") return null;
  const to = english ? readCongress(page.tokens, head.next) : readVietnameseCongress(page.tokens, head.next);
  return to === null ? null : found(page, at, to, { from: head.next, to });
}

function found(page: Page, from: number, to: number, subject: { from: number; to: number }): Found {
  const attached = readAttachments(page.tokens, to, NOTHING_ATTACHED);
  const citations = citationsOf(page, {
    type: "resolution",
    range: { from, to: attached.next },
    attached: attached.value,
    before: readBefore(page.tokens, from),
    subject,
    form: "name",
  });
  return { citations, next: attached.next };
}
