import type { Windows } from "../dates/windows.ts";
import type { Candidate } from "./findCandidates.ts";
import { isNumberOfName } from "./names.ts";

// Numbers beside a noun that state no quantity.

const idioms = /^(?:24 ?\/ ?24|24 ?\/ ?7|7 ?\/ ?7)$/u;
const sentenceStart = /(?:^|[.!?:;\n"] ?)$/u;
const capitalised = /^\p{Lu}/u;
/** "năm" is a year before it is five. */
const notFive =
  /(?:^|[^\p{L}])(?:trong|moi|hang|cac|nhung|nhieu|qua|cuoi|dau|giua|ca|mot|hai|ba|\d+|cung|den|tu|truoc|sau) $/u;

const time = /^(?:years?|months?|weeks?|days?|hours?|decades?|năm|tháng|tuần|ngày|nam|thang|tuan|ngay)$/u;
const deicticBefore =
  /(?:^|[^\p{L}])(?:past|last|recent|previous|next|coming|following|preceding)(?: (?:nearly|almost|over|more than|about))? $/u;
const deicticAfter = /^ ?(?:qua|gan day|vua qua|toi|tro lai day|lai day|sap toi)(?!\p{L})/u;

/** "In the past 5 years", "trong 5 năm qua" say when, not how much. */
export const isDeictic = (unit: string, left: string, afterUnit: string): boolean =>
  time.test(unit) && (deicticBefore.test(left) || deicticAfter.test(afterUnit));

/** Idioms, numbers of names, and words that are numbers only by their form. */
export function isNoQuantity(candidate: Candidate, printed: string, { left, plainLeft }: Windows): boolean {
  if (idioms.test(printed) || isNumberOfName(left, plainLeft)) return true;
  if (candidate.kind !== "words") return false;
  // "One Commune, One Product" is a name; a larger number that opens a sentence is not.
  const opens = sentenceStart.test(plainLeft) && candidate.printed !== 1;
  return (capitalised.test(printed) && !opens) || (printed.toLowerCase() === "năm" && notFive.test(left));
}
