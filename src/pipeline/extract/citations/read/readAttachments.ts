import type { Read } from "../phraseBook.ts";
import { endsSentence, isSign, type Token, tokenAt } from "../tokenize.ts";
import { readDate, readMonthOfYear, readYear } from "./readDate.ts";
import { type Issuer, readIssuer } from "./readIssuer.ts";
import { isFullNumber, type NumberParts, readNumber, readNumberSign } from "./readNumber.ts";
import { readOrdinal } from "./readOrdinal.ts";
import { type Plenum, readPlenum } from "./readPlenum.ts";
import { readTenure } from "./readTenure.ts";

/** What a citation says of its document beside its kind and name, each at most once. */
export interface Attachments {
  number: NumberParts | null;
  date: string | null;
  year: number | null;
  issuer: Issuer | null;
  tenures: readonly number[];
  plenum: Plenum | null;
}

export const NOTHING_ATTACHED: Attachments = {
  number: null,
  date: null,
  year: null,
  issuer: null,
  tenures: [],
  plenum: null,
};

type Reader = (tokens: readonly Token[], at: number, have: Attachments) => Read<Partial<Attachments>> | null;

const skip = (tokens: readonly Token[], at: number, ...folds: string[]): number =>
  folds.includes(tokenAt(tokens, at).fold) ? at + 1 : at;

const withSign: Reader = (tokens, at, have) => {
  if (have.number !== null) return null;
  const sign = readNumberSign(tokens, at);
  const number = readNumber(tokens, sign?.next ?? at);
  if (number === null || (sign === null && !isFullNumber(number.value))) return null;
  return { value: { number: number.value }, next: number.next };
};

const tenure: Reader = (tokens, at, have) => {
  if (have.tenures.length > 0) return null;
  const of = skip(tokens, skip(tokens, at, "of", "from", "in"), "the");
  const read = readTenure(tokens, of);
  return read && { value: { tenures: read.value }, next: read.next };
};

const plenum: Reader = (tokens, at, have) => {
  if (have.plenum !== null) return null;
  const of = skip(tokens, at, "of", "by", "from", "at");
  const read = readPlenum(tokens, of);
  return read && { value: { plenum: read.value }, next: read.next };
};

const issuing = new Set(
  "dated issued signed promulgated adopted passed approved released enacted ban ky thong".split(" "),
);

/** "dated", "issued on", "of", "ngày", "ban hành ngày", "thông qua ngày": what may lead to a document's date. */
function leadToDate(tokens: readonly Token[], at: number): Read<"plain" | "said"> {
  let next = at;
  let said = false;
  while (next < at + 3 && issuing.has(tokenAt(tokens, next).fold)) {
    said = true;
    next += 1;
    next = skip(tokens, next, "hanh", "qua");
  }
  const on = skip(tokens, next, "of", "on", "in", "from", "vao");
  return { value: said || tokenAt(tokens, next).fold === "of" ? "said" : "plain", next: on };
}

/** Words after a date by which it still belongs to the document before it: "…, ngày 21/12/2018 của Chính phủ". */
const goesOn = new Set(["cua", "ve", "do", "quy", "of", "on", "by", "regarding", "concerning", ")"]);

/** After a comma a plain date may open the next clause instead: "…, ngày 5/3/2024, đơn vị …" . */
function belongsAfterComma(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokenAt(tokens, at);
  if (fold === ",") return /^(?:cua|by)$/.test(tokenAt(tokens, at + 1).fold);
  return goesOn.has(fold) || fold === ";" || endsSentence(tokens, at) || at >= tokens.length;
}

const date: Reader = (tokens, at, have) => {
  if (have.date !== null) return null;
  const comma = isSign(tokenAt(tokens, at), ",");
  const lead = leadToDate(tokens, comma ? at + 1 : at);
  const read = readDate(tokens, lead.next);
  if (read === null) return null;
  if (comma && lead.value === "plain" && !belongsAfterComma(tokens, read.next)) return null;
  return { value: { date: read.value }, next: read.next };
};

/** "of 2008", "năm 2008", "of December 2018", "issued in 2019", and "2008" alone in brackets. */
const year: Reader = (tokens, at, have) => {
  if (have.year !== null || have.date !== null) return null;
  const bracketed = isSign(tokenAt(tokens, at - 1), "(") && isSign(tokenAt(tokens, at + 1), ")");
  const lead = skip(tokens, leadToDate(tokens, at).next, "nam", "year");
  if (lead === at && !bracketed) return null;
  const read = readMonthOfYear(tokens, lead) ?? readYear(tokens, lead);
  if (read === null || tokenAt(tokens, at).fold === "on" || tokenAt(tokens, at).fold === "in") return null;
  return tokenAt(tokens, read.next).fold === "-" ? null : { value: { year: read.value }, next: read.next };
};

const byIssuer: Reader = (tokens, at, have) => {
  if (have.issuer !== null) return null;
  const from = issuing.has(tokenAt(tokens, at).fold) ? skip(tokens, at + 1, "hanh") : at;
  const of = skip(tokens, from, "of", "by", "from", "cua", "do");
  if (of === from && !isSign(tokenAt(tokens, at - 1), "(")) return null;
  // "of the 13th Party Central Committee": the ordinal is the tenure.
  const ordinal = readOrdinal(tokens, skip(tokens, of, "the"));
  const read = readIssuer(tokens, ordinal?.next ?? of);
  if (read === null) return null;
  if (ordinal === null) return { value: { issuer: read.value }, next: read.next };
  if (read.value.key === "local") return null;
  return { value: { issuer: read.value, tenures: [ordinal.value] }, next: read.next };
};

const readers: readonly Reader[] = [withSign, plenum, tenure, date, byIssuer, year];

function readOne(tokens: readonly Token[], at: number, have: Attachments): Read<Attachments> | null {
  for (const read of readers) {
    const found = read(tokens, at, have);
    if (found !== null) return { value: { ...have, ...found.value }, next: found.next };
  }
  return null;
}

/** "(10th tenure)", "(22/9/2008)", "(No. 28-NQ/TW, dated 22 September 2008)". */
function readBrackets(tokens: readonly Token[], at: number, have: Attachments): Read<Attachments> | null {
  if (!isSign(tokenAt(tokens, at), "(")) return null;
  let got: Read<Attachments> | null = readOne(tokens, at + 1, have);
  for (let steps = 0; got !== null && steps < 3; steps += 1) {
    const more: Read<Attachments> | null = readOne(tokens, skip(tokens, got.next, ",", ";"), got.value);
    if (more === null) break;
    got = more;
  }
  return got && isSign(tokenAt(tokens, got.next), ")") ? { value: got.value, next: got.next + 1 } : null;
}

/** No citation carries more than this: number, date, issuer, tenure, plenum, year. */
const MOST = 6;

/** Everything that is attached to a citation from a token on; `next` is `at` where nothing is. */
export function readAttachments(
  tokens: readonly Token[],
  at: number,
  have = NOTHING_ATTACHED,
): Read<Attachments> {
  let got: Read<Attachments> = { value: have, next: at };
  for (let steps = 0; steps < MOST; steps += 1) {
    const comma = isSign(tokenAt(tokens, got.next), ",");
    const more =
      readBrackets(tokens, got.next, got.value) ??
      readOne(tokens, got.next, got.value) ??
      (comma ? afterComma(tokens, got.next + 1, got.value) : null);
    if (more === null) break;
    got = more;
  }
  return got;
}

/** After a comma only what cannot open a clause of its own: "…, 13th tenure", "…, issued on …", "…, khóa XI". */
function afterComma(tokens: readonly Token[], at: number, have: Attachments): Read<Attachments> | null {
  const by = /^(?:by|cua)$/.test(tokenAt(tokens, at).fold);
  const read =
    tenure(tokens, at, have) ??
    (have.number === null ? withSign(tokens, at, have) : null) ??
    (by && have.date !== null ? byIssuer(tokens, at, have) : null);
  if (read === null) return null;
  // A second number in a list is another document.
  return { value: { ...have, ...read.value }, next: read.next };
}
