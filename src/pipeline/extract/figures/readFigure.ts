import type { Windows } from "../dates/windows.ts";
import type { FigureFinding, Language } from "../findings.ts";
import type { Candidate } from "./findCandidates.ts";
import { isNumberOfName } from "./names.ts";
import { hyphened, money } from "./nouns.ts";
import { readNumber, SCALES, scale } from "./numbers.ts";
import { type Noun, readEnglishNoun, readUnit, readVietnameseNoun } from "./readNoun.ts";
import { readQualifier } from "./readQualifier.ts";

/** A figure as read, with the number of units that its words take before and after the number. */
export interface Read extends Pick<FigureFinding, "value" | "qualifier" | "unit"> {
  readonly before: number;
  readonly after: number;
}

const scalePart = new RegExp(`^ {0,2}(${scale})(?![\\p{L}\\p{N}])`, "u");
const joined = new RegExp(`^-(${hyphened})(?![\\p{L}-])`, "u");
const perYear =
  /^(?: per (?:annum|year)| a year| annually| each year| yearly| every year| ?\/ ?(?:year|nam)| moi nam| mot nam| hang nam)(?!\p{L})/u;
const LONGEST_CURRENCY = 6;
const currencyBefore = /(?:(?:us|vn)?\$ ?|€ ?|(?:^|[^\p{L}])(usd|vnd|eur) ?)$/u;

const deicticBefore =
  /(?:^|[^\p{L}])(?:past|last|recent|previous|next|coming|following|preceding)(?: (?:nearly|almost|over|more than|about))? $/u;
const deicticAfter = /^ ?(?:qua|gan day|vua qua|toi|tro lai day|lai day|sap toi)(?!\p{L})/u;
const isTime = (unit: string): boolean =>
  /^(?:years?|months?|weeks?|days?|hours?|decades?|năm|tháng|tuần|ngày|nam|thang|tuan|ngay)$/u.test(unit);

const oneOf = /(?:^|[^\p{L}])(?:one of (?:the )?|mot trong (?:so )?(?:nhung )?)$/u;
const idioms = /^(?:24 ?\/ ?24|24 ?\/ ?7|7 ?\/ ?7)$/u;
const dayAndMonth = /^ ?thang \d/u;
const capitalised = /^\p{Lu}/u;
const sentenceStart = /(?:^|[.!?:;\n"] ?)$/u;
/** "năm" is a year before it is five. */
const notFive =
  /(?:^|[^\p{L}])(?:trong|moi|hang|cac|nhung|nhieu|qua|cuoi|dau|giua|ca|mot|hai|ba|\d+|cung|den|tu|truoc|sau) $/u;

function readScales(right: string): { factor: number; words: string; length: number; vietnamese: boolean } {
  let length = 0;
  let factor = 1;
  let vietnamese = false;
  for (let count = 0; count < 2; count += 1) {
    const match = scalePart.exec(right.slice(length));
    if (!match) break;
    length += match[0].length;
    factor *= SCALES.get(match[1] ?? "") ?? 1;
    vietnamese ||= /^(?:chuc|tram|nghin|ngan|van|trieu|ty|ti)$/u.test(match[1] ?? "");
  }
  return { factor, words: right.slice(0, length).trim(), length, vietnamese };
}

function readAnyNoun(
  candidate: Candidate,
  value: number,
  right: string,
  plainRight: string,
  sure: boolean,
  lang: Language | null,
): Noun | null {
  const inWords = candidate.kind === "words";
  const vietnamese =
    candidate.language !== "en" && lang !== "en"
      ? readVietnameseNoun(right, plainRight, inWords, sure)
      : null;
  return vietnamese ?? (candidate.language === "vi" ? null : readEnglishNoun(right, value));
}

/** Reads the words around a number; null where it counts nothing. */
export function readFigure(
  candidate: Candidate,
  around: Windows,
  printedNumber: string,
  lang: Language | null,
): Read | null {
  const { left, right, plainLeft, plainRight } = around;
  const inWords = candidate.kind === "words";
  if (idioms.test(printedNumber)) return null;
  const currency = inWords ? null : currencyBefore.exec(left.slice(-LONGEST_CURRENCY));
  if (!currency && isNumberOfName(left, plainLeft)) return null;
  // "One Commune, One Product" is a name; a number that opens a sentence is not.
  const opens = sentenceStart.test(plainLeft) && candidate.printed !== 1;
  if (inWords && capitalised.test(printedNumber) && !opens) return null;
  if (printedNumber.toLowerCase() === "năm" && notFive.test(left)) return null;

  const hyphen = candidate.kind === "magnitude" ? null : joined.exec(right);
  const { qualifier: said, before } = readQualifier(left, right);
  if (hyphen?.[1]) {
    const value =
      typeof candidate.printed === "number" ? candidate.printed : readNumber(candidate.printed ?? "", false);
    return value === null
      ? null
      : { value, qualifier: said, unit: `${hyphen[1].replace(/s$/u, "")}s`, before, after: hyphen[0].length };
  }
  const scales =
    candidate.kind === "magnitude"
      ? { factor: 1, words: "", length: 0, vietnamese: false }
      : readScales(right);
  const rest = right.slice(scales.length);
  const plainRest = plainRight.slice(scales.length);
  if (dayAndMonth.test(rest) || (/^\p{L}/u.test(rest) && !readUnit(rest))) return null;

  const grouped = typeof candidate.printed === "string" && /[.,]\p{N}{3}/u.test(candidate.printed);
  const sure = said !== null || grouped || scales.length > 0 || candidate.kind === "magnitude";
  const measure = readUnit(candidate.kind === "magnitude" ? rest.replace(/^(?: of)? /u, " ") : rest);
  const rough =
    typeof candidate.printed === "number"
      ? candidate.printed
      : Number.parseFloat((candidate.printed ?? "2").replaceAll(" ", ""));
  const counted =
    measure ??
    readAnyNoun(
      candidate,
      scales.factor > 1 ? 2 : rough,
      rest,
      plainRest,
      sure && (lang === "vi" || scales.vietnamese || candidate.language === "vi"),
      lang,
    );
  if (!counted && !currency && (scales.length === 0 || inWords)) return null;
  if (inWords && measure && measure.unit === "m") return null;

  const noun = counted ?? { unit: currency ? "" : "", length: 0, language: "both" as const };
  const isVietnamese =
    scales.vietnamese ||
    noun.language === "vi" ||
    (noun.language === "both" && scales.length === 0 && lang === "vi");
  const number =
    typeof candidate.printed === "number"
      ? candidate.printed
      : candidate.printed === null
        ? null
        : readNumber(candidate.printed, isVietnamese);
  if (number === null && candidate.kind !== "magnitude") return null;

  let after = scales.length + noun.length;
  const year = perYear.exec(right.slice(after));
  if (year) after += year[0].length;
  if (isTime(noun.unit) && (deicticBefore.test(left) || deicticAfter.test(right.slice(after)))) return null;

  const coin = currency
    ? /usd|\$/u.test(currency[0])
      ? "USD"
      : /eur|€/u.test(currency[0])
        ? "EUR"
        : "VND"
    : noun.unit;
  const isMoney = money.has(coin);
  const spelled = isVietnamese && coin === "VND" ? "đồng" : coin;
  const scaleWords = plainRight.slice(0, scales.length).trim().toLowerCase();
  const unit = [isMoney ? scaleWords : "", spelled, year ? (isVietnamese ? "mỗi năm" : "per year") : ""]
    .filter(Boolean)
    .join(" ");
  const value = number === null ? null : isMoney ? number : Number((number * scales.factor).toPrecision(12));
  const one = oneOf.exec(left)?.[0].replace(/^[^\p{L}]/u, "").length ?? 0;
  const qualifier =
    candidate.kind === "magnitude"
      ? "order-of-magnitude"
      : candidate.kind === "range"
        ? (said ?? "at-least")
        : said;
  return {
    value,
    qualifier,
    unit,
    before: Math.max(before, one, currency?.[0].replace(/^[^\p{L}$€]/u, "").length ?? 0),
    after,
  };
}
