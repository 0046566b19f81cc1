import type { Language } from "../findings.ts";
import type { Cited } from "./cited.ts";
import { findBareNumber, findByNumber } from "./find/findByNumber.ts";
import { findLaw } from "./find/findLaw.ts";
import {
  findActionProgramme,
  findByCapitals,
  findByPeriod,
  findTitleBesideHead,
  findWholeName,
} from "./find/findNamed.ts";
import { findCongressResolution, findPeriodicResolution } from "./find/findPeriodic.ts";
import { findPlenum } from "./find/findPlenum.ts";
import { findTitleAfter, findTitleBefore } from "./find/findQuoted.ts";
import type { Found, Page } from "./find/page.ts";
import { documentHeads, type Head } from "./lexicon/documentHeads.ts";
import { knownNames, type Names } from "./names.ts";
import type { Read } from "./phraseBook.ts";
import { readHead } from "./read/readHead.ts";
import { type Token, tokenAt, tokenize } from "./tokenize.ts";

type Finder = (page: Page, at: number, head: Read<Head>) => Found | null;

/** In the order in which they are asked: what is named more exactly comes first. */
const atHead: readonly Finder[] = [
  findPlenum,
  findByNumber,
  findTitleAfter,
  findTitleBefore,
  findLaw,
  findCongressResolution,
  findPeriodicResolution,
  findTitleBesideHead,
  findByPeriod,
  findActionProgramme,
  findByCapitals,
];

function findAt(page: Page, at: number): Found | null {
  const token = tokenAt(page.tokens, at);
  if (token.kind === "number") return findBareNumber(page, at);
  if (token.kind !== "word") return null;
  const whole = page.names.whole.has(token.fold) ? findWholeName(page, at) : null;
  if (whole !== null || !documentHeads.has(token.fold)) return whole;
  const head = readHead(page.tokens, at);
  if (head === null) return null;
  for (const find of atHead) {
    const found = find(page, at, head);
    if (found !== null) return found;
  }
  return null;
}

/** Names that say what another citation is about are no citations of their own: "Resolution 44 on the … Strategy". */
function isSubjectOf(cited: Cited, earlier: Cited): boolean {
  if (
    cited.form !== "name" ||
    cited.type === "law" ||
    cited.type === "ordinance" ||
    cited.type === "constitution"
  )
    return false;
  const span = earlier.subjectSpan;
  return earlier.form !== "name" && span !== null && cited.start >= span.start && cited.start < span.end;
}

const overlaps = (a: Cited, b: Cited): boolean => a.start < b.end && b.start < a.end;

/** Finds what a page of tokens cites, each citation at its place and none twice. */
export function citationsOn(page: Page): Cited[] {
  const cited: Cited[] = [];
  let at = 0;
  while (at < page.tokens.length) {
    const found = findAt(page, at);
    const last = cited.at(-1);
    const kept = (found?.citations ?? []).filter(
      (one) => last === undefined || (!overlaps(one, last) && !isSubjectOf(one, last)),
    );
    cited.push(...kept);
    at = Math.max(found?.next ?? 0, at + 1);
  }
  return cited;
}

/**
 * Citations in a text, as found: nothing is looked up. Works in the manner of citation extractors such as eyecite:
 * the text becomes tokens, words for kinds of documents and numbers are anchors, and what stands around an anchor is
 * read in bounded steps, so that the work grows with the length of the text. Both languages are always read, for
 * English pages print Vietnamese titles and the reverse; the language of the text decides nothing here.
 */
export function findCitations(text: string, _lang?: Language, names: Names = knownNames): Cited[] {
  const tokens: readonly Token[] = tokenize(text);
  return citationsOn({ text, tokens, names });
}
