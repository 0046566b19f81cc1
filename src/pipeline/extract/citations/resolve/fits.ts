import type { ProvinceId } from "#dataset/schema.ts";
import type { Cited } from "../cited.ts";
import { wordsOf } from "../phraseBook.ts";
import type { NumberParts } from "../read/readNumber.ts";
import { type Entry, shortForm } from "./indexRegistry.ts";
import type { TextEvidence } from "./textEvidence.ts";

/** What is known of the text in which a citation stands. */
export interface Surroundings {
  evidence: TextEvidence;
  /** When the text appeared: it cites nothing that came later. */
  published: string | null;
  /** The provinces that it is known to be about; null where nobody said. */
  provinces: readonly ProvinceId[] | null;
}

const issuedYear = ({ document }: Entry): number | null =>
  document.issued === null ? null : Number(document.issued.slice(0, 4));

const isFullDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a printed number can be this document's: what is printed of it must be the same. */
export function sameNumber(cited: Cited, parts: NumberParts, entry: Entry): boolean {
  const own = entry.parts;
  if (own === null || own.serial !== parts.serial) return false;
  if (parts.mark !== null && parts.mark !== own.mark) return false;
  if (parts.bodies.length > 0 && parts.bodies.join() !== own.bodies.join()) return false;
  if (parts.year !== null && parts.year !== (own.year ?? issuedYear(entry))) return false;
  if (parts.mark !== null || parts.bodies.length > 0) return true;
  return cited.type === entry.document.type || entry.shortForms.has(shortForm(cited.type, own.serial));
}

const government = new Set(["government", "prime-minister"]);

function otherIssuer({ issuerKey }: Cited, entry: Entry): boolean {
  if (issuerKey === null || entry.issuerKey === null || issuerKey === entry.issuerKey) return false;
  return !(government.has(issuerKey) && government.has(entry.issuerKey));
}

function otherDate({ date, year }: Cited, entry: Entry): boolean {
  const { issued } = entry.document;
  if (issued === null) return false;
  if (date !== null) return isFullDate.test(issued) ? date !== issued : !date.startsWith(issued.slice(0, 4));
  return year !== null && year !== issuedYear(entry);
}

function otherTenure({ tenure, plenum }: Cited, entry: Entry): boolean {
  if (tenure !== null && entry.document.tenure !== null && tenure !== entry.document.tenure) return true;
  return plenum !== null && entry.plena.length > 0 && !entry.plena.some((one) => one.plenum === plenum);
}

const isLater = ({ document }: Entry, published: string | null): boolean =>
  published !== null && document.issued !== null && document.issued.slice(0, published.length) > published;

/** Whether nothing that the text says of the document, or of itself, speaks against this one. */
export function agrees(cited: Cited, entry: Entry, { published }: Surroundings): boolean {
  return !(
    otherDate(cited, entry) ||
    otherIssuer(cited, entry) ||
    otherTenure(cited, entry) ||
    isLater(entry, published)
  );
}

/** A text that speaks of a place this often is taken to be about it. */
const OFTEN = 3;

function namesPlace(words: readonly string[], phrase: string): boolean {
  return ` ${wordsOf(phrase).join(" ")} `.includes(` ${words.join(" ")} `);
}

/**
 * Whether a local document's place is that of the text: named by the issuer, in the sentence, given as the text's
 * province, or, where nobody gave one, spoken of often. Documents of the centre are at home everywhere.
 */
export function isOfThisPlace(cited: Cited, entry: Entry, surroundings: Surroundings): boolean {
  return (
    entry.localities.length === 0 || entry.localities.some((words) => isHere(words, cited, surroundings))
  );
}

function isHere(words: readonly string[], cited: Cited, { evidence, provinces }: Surroundings): boolean {
  if (cited.issuer !== null && namesPlace(words, cited.issuer)) return true;
  if (provinces?.some((id) => id === words.join("-")) === true) return true;
  const isProvince = !words.includes("region") && !words.includes("khu");
  if (provinces !== null && isProvince) return false;
  return evidence.namesNear(words, cited.start) || evidence.timesNamed(words) >= OFTEN;
}
