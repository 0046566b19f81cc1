import type { Language } from "../findings.ts";
import type { Candidate } from "./findCandidates.ts";
import { hyphened } from "./nouns.ts";
import { type Noun, readEnglishNoun, readUnit, readVietnameseNoun } from "./readNoun.ts";

const joined = new RegExp(`^-(${hyphened})(?![\\p{L}-])`, "u");
const dayAndMonth = /^ ?thang \d/u;

/** "2-level", "300-bed": the unit in the plural. */
function readHyphened(right: string): Noun | null {
  const match = joined.exec(right);
  return match?.[1]
    ? { unit: `${match[1].replace(/s$/u, "")}s`, length: match[0].length, language: "en" }
    : null;
}

/**
 * What stands behind a number and its scale: a unit, or what is counted. `sure` says that the number counts, so that
 * any Vietnamese word will do; `isOne` asks for a singular.
 */
export function readCounted(
  { kind, language }: Candidate,
  right: string,
  plainRight: string,
  { sure, isOne, lang }: { sure: boolean; isOne: boolean; lang: Language | null },
): Noun | null {
  if (dayAndMonth.test(right)) return null;
  const hyphen = kind === "magnitude" || !right.startsWith("-") ? null : readHyphened(right);
  if (hyphen) return hyphen;
  const measure = readUnit(right);
  if (measure) return measure;
  if (/^\p{L}/u.test(right)) return null;
  const vietnamese =
    language !== "en" && lang !== "en" ? readVietnameseNoun(right, plainRight, kind === "words", sure) : null;
  return vietnamese ?? (language === "vi" ? null : readEnglishNoun(right, isOne ? 1 : 2));
}
