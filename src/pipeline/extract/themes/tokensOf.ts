import type { Language, Span } from "../findings.ts";
import { abbreviations } from "./abbreviations.ts";
import { stemEnglish } from "./stemEnglish.ts";

/** A word of a sentence: where it stands, and the key by which it is compared. */
export interface Token extends Span {
  key: string;
  /** The folded word in the singular, for terms that are one word. */
  form: string;
  /** What parts it from the word before: nothing but blanks and quotes, a comma, or the end of a clause. */
  parted: "no" | "comma" | "clause";
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const marks = /\p{M}+/gu;

/** Lower case, without diacritics, đ as d: "Phòng thủ" and "phong thu" are one. */
export const foldWord = (text: string): string =>
  text.normalize("NFD").replace(marks, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");

const partedBy = (between: string): Token["parted"] =>
  /[;:.!?…]/u.test(between) ? "clause" : /[,()]/u.test(between) ? "comma" : "no";

const keysOf = (folded: string, lang: Language): Pick<Token, "key" | "form"> =>
  lang === "en"
    ? { key: stemEnglish(folded), form: folded.replace(/(?<=[^su])s$/, "") }
    : { key: folded, form: folded };

/**
 * Words in order, as offsets into the text given. Hyphens and apostrophes part words, so that "dual-use" is "dual
 * use" and the s of "people's" falls away; English words are reduced to their stems, and a known abbreviation gives
 * the words that it stands for, all in its place.
 */
export function tokensOf(text: string, lang: Language): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const folded = foldWord(found);
    if (folded === "" || (folded === "s" && /['’]/u.test(text[start - 1] ?? ""))) continue;
    const end = start + found.length;
    const parted = partedBy(text.slice(before, start));
    const meant = abbreviations.get(folded)?.[lang];
    for (const [at, part] of (meant ? meant.split(/[\s'-]+/u).map(foldWord) : [folded]).entries()) {
      tokens.push({ ...keysOf(part, lang), start, end, parted: at === 0 ? parted : "no" });
    }
    before = end;
  }
  return tokens;
}
