import type { Windows } from "../dates/windows.ts";
import type { FigureFinding, Language } from "../findings.ts";
import type { Candidate } from "./findCandidates.ts";
import { isDeictic, isNoQuantity } from "./isNoQuantity.ts";
import { money } from "./nouns.ts";
import { readNumber } from "./numbers.ts";
import { readCounted } from "./readCounted.ts";
import { readCurrency } from "./readCurrency.ts";
import { qualifierBehind, readQualifier } from "./readQualifier.ts";
import { readScales } from "./readScales.ts";

/** A figure as read, with the number of units that its words take before and after the number. */
export interface Read extends Pick<FigureFinding, "value" | "qualifier" | "unit"> {
  readonly before: number;
  readonly after: number;
}

const perYear =
  /^(?: per (?:annum|year)| a year| annually| each year| yearly| every year| ?\/ ?(?:year|nam)| moi nam| mot nam| hang nam)(?!\p{L})/u;
const oneOf = /(?<!\p{L})(?:one of (?:the )?|mot trong (?:so )?(?:nhung )?)$/u;
const NO_SCALES = { factor: 1, length: 0, vietnamese: false };
/** Sums keep their scale as printed; beyond this many digits a product is an artefact of floating point. */
const DIGITS = 12;

function numberIn({ printed }: Candidate, isVietnamese: boolean): number | null {
  return typeof printed === "string" ? readNumber(printed, isVietnamese) : printed;
}

/** Reads the words around a number; null where it counts nothing. */
export function readFigure(
  candidate: Candidate,
  around: Windows,
  printed: string,
  lang: Language | null,
): Read | null {
  const { left, right, plainRight } = around;
  const inWords = candidate.kind === "words";
  const isMagnitude = candidate.kind === "magnitude";
  const scales = isMagnitude ? NO_SCALES : readScales(right);
  const grouped = typeof candidate.printed === "string" && /[.,]\p{N}{3}/u.test(candidate.printed);
  const speaksVietnamese = lang === "vi" || scales.vietnamese || candidate.language === "vi";
  const counted = readCounted(candidate, right.slice(scales.length), plainRight.slice(scales.length), {
    sure: speaksVietnamese && (grouped || scales.length > 0 || isMagnitude || readQualifier(left) !== null),
    isOne: scales.length === 0 && Number(candidate.printed) === 1,
    lang,
  });
  const currency = inWords || isMagnitude ? null : readCurrency(left);
  if (!counted && !currency && (scales.length === 0 || inWords)) return null;
  if (!currency && isNoQuantity(candidate, printed, around)) return null;

  const said = readQualifier(left);
  const byUnit = counted === null || counted.language === "both";
  const isVietnamese =
    scales.vietnamese || counted?.language === "vi" || (byUnit && scales.length === 0 && lang === "vi");
  const number = numberIn(candidate, isVietnamese);
  if (number === null && !isMagnitude) return null;

  const noun = scales.length + (counted?.length ?? 0);
  const year = perYear.exec(right.slice(noun))?.[0].length ?? 0;
  const after = noun + year;
  if (isDeictic(counted?.unit ?? "", left, right.slice(after))) return null;

  const coin = currency?.unit ?? counted?.unit ?? "";
  const isMoney = money.has(coin);
  const parts = [
    isMoney ? plainRight.slice(0, scales.length).trim().toLowerCase() : "",
    isVietnamese && coin === "VND" ? "đồng" : coin,
    year === 0 ? "" : isVietnamese ? "mỗi năm" : "per year",
  ];
  const exact = said?.qualifier ?? qualifierBehind(right.slice(after));
  return {
    value: number === null || isMoney ? number : Number((number * scales.factor).toPrecision(DIGITS)),
    qualifier: isMagnitude
      ? "order-of-magnitude"
      : candidate.kind === "range"
        ? (exact ?? "at-least")
        : exact,
    unit: parts.filter(Boolean).join(" "),
    before: Math.max(said?.length ?? 0, oneOf.exec(left)?.[0].length ?? 0, currency?.length ?? 0),
    after,
  };
}
