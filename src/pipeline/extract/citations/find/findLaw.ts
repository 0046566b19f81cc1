import type { Head } from "../lexicon/documentHeads.ts";
import { phraseBook, type Read, readPhrase } from "../phraseBook.ts";
import { NOTHING_ATTACHED, readAttachments } from "../read/readAttachments.ts";
import { readBefore } from "../read/readBefore.ts";
import { readYear } from "../read/readDate.ts";
import { readEnglishTitle, readVietnameseTitle, startOfTitle } from "../read/readTitle.ts";
import { isCapital, isSign, tokenAt } from "../tokenize.ts";
import { citationsOf, type Found, type Page, type TokenRange } from "./page.ts";

interface Named {
  range: TokenRange;
  subject: TokenRange | null;
}

/** "2018" after or before a name, or in brackets. */
function yearAfter(page: Page, at: number): Read<number> | null {
  const from = tokenAt(page.tokens, at).fold === "nam" ? at + 1 : at;
  const read = readYear(page.tokens, from);
  if (read === null) return null;
  const after = tokenAt(page.tokens, read.next);
  return isSign(after, "-") || isSign(after, "/") ? null : read;
}

/** "Law on National Defence", "the ordinance on …" where the name is known. */
function englishAfter(page: Page, head: Head, at: number, next: number): Named | null {
  const { tokens, names } = page;
  if (!/^(?:on|of|for)$/.test(tokenAt(tokens, next).fold)) return null;
  const known = readPhrase(
    names.laws,
    tokens,
    tokenAt(tokens, next + 1).fold === "the" ? next + 2 : next + 1,
  );
  const on = tokenAt(tokens, next).fold === "on";
  if (known === null && (!on || !isCapital(tokenAt(tokens, at)))) return null;
  if (head.type === "ordinance" && !isCapital(tokenAt(tokens, at))) return null;
  const title = readEnglishTitle(tokens, next + 1, names.laws);
  return title && { range: { from: at, to: title.next }, subject: { from: next + 1, to: title.next } };
}

const afterLaw = new Set(["and", "or", "no"]);

/** "Civil Defence Law": a name before the word, and nothing after it that would make it part of another name. */
function englishBefore(page: Page, at: number): Named | null {
  const { tokens, names } = page;
  const after = tokenAt(tokens, at + 1);
  if (isCapital(after) && !afterLaw.has(after.fold)) return null;
  const from = startOfTitle(tokens, at, names.laws);
  if (from === null) return null;
  const known = readPhrase(names.laws, tokens, from)?.next === at;
  if (!isCapital(tokenAt(tokens, at)) && !known) return null;
  return { range: { from, to: at + 1 }, subject: { from, to: at } };
}

function vietnameseAfter(page: Page, at: number, next: number): Named | null {
  const title = readVietnameseTitle(page.tokens, next, page.names.laws);
  if (title === null) return null;
  // In small letters both word and name are mere talk, unless the name is known.
  const known = readPhrase(page.names.laws, page.tokens, next) !== null;
  if (!known && !isCapital(tokenAt(page.tokens, at))) return null;
  return { range: { from: at, to: title.next }, subject: { from: next, to: title.next } };
}

const republic = phraseBook<true>([
  ["of the Socialist Republic of Viet Nam", true],
  ["of the Socialist Republic of Vietnam", true],
  ["of Viet Nam", true],
  ["of Vietnam", true],
  ["nước Cộng hòa xã hội chủ nghĩa Việt Nam", true],
]);

const foreign = new Set(
  "us u s american chinese japanese russian french german lao cambodian soviet indian".split(" "),
);

function constitution(page: Page, head: Head, at: number, next: number): Named | null {
  const { tokens } = page;
  const dated = yearAfter(page, next) !== null || readYear(tokens, at - 1) !== null;
  if (!isCapital(tokenAt(tokens, at)) && !dated) return null;
  const before = tokenAt(tokens, at - 1).fold;
  const after = tokenAt(tokens, next);
  if (foreign.has(before) || head.plural || (head.language === "en" && isCapital(after))) return null;
  return { range: { from: at, to: readPhrase(republic, tokens, next)?.next ?? next }, subject: null };
}

function readName(page: Page, head: Head, at: number, next: number): Named | null {
  if (head.type === "constitution") return constitution(page, head, at, next);
  if (head.language === "vi") return vietnameseAfter(page, at, next);
  return (
    englishAfter(page, head, at, next) ??
    (head.type === "law" && !head.plural ? englishBefore(page, at) : null)
  );
}

/** "2018 Law on National Defence", "the 2013 Constitution": the year before belongs to the citation. */
function withYearBefore(page: Page, { from, to }: TokenRange): { range: TokenRange; year: number | null } {
  const read = readYear(page.tokens, from - 1);
  const led = tokenAt(page.tokens, from - 2);
  const alone = !isSign(led, "-") && !isSign(led, "/") && led.fold !== "thang" && led.fold !== ",";
  return read !== null && alone
    ? { range: { from: from - 1, to }, year: read.value }
    : { range: { from, to }, year: null };
}

const lawTypes = new Set(["law", "ordinance", "constitution"]);

/** Laws, ordinances and the constitution by their names, with number, date and year where they are printed too. */
export function findLaw(page: Page, at: number, head: Read<Head>): Found | null {
  if (!lawTypes.has(head.value.type)) return null;
  const named = readName(page, head.value, at, head.next);
  if (named === null) return null;
  const { range, year } = withYearBefore(page, named.range);
  const yearRead = year === null ? yearAfter(page, range.to) : null;
  const from = yearRead?.next ?? range.to;
  const attached = readAttachments(page.tokens, from, {
    ...NOTHING_ATTACHED,
    year: year ?? yearRead?.value ?? null,
  });
  const citations = citationsOf(page, {
    type: head.value.type,
    range: { from: range.from, to: attached.next },
    attached: attached.value,
    before: readBefore(page.tokens, range.from),
    subject: named.subject,
    form: attached.value.number === null ? "name" : "number",
  });
  return { citations, next: Math.max(attached.next, head.next) };
}
