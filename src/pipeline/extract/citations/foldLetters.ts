const combining = /\p{M}/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const plainAscii = /^[\x20-\x7E]*$/;

/**
 * A word without accents, Đ and Ð as D, letter case kept. Compatibility forms are unfolded, so that the ordinal
 * sign of "Nº" and the single character "№" both read "No"; soft hyphens and zero-width signs vanish.
 */
export function toAscii(word: string): string {
  if (plainAscii.test(word)) return word;
  return word
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(combining, "")
    .replace(/[ĐÐ]/g, "D")
    .replace(/[đð]/g, "d");
}

/** The same in lower case: what words are compared by. */
export function foldLetters(word: string): string {
  return toAscii(word).toLowerCase();
}

const signs: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−﹣－"].map((dash) => [dash, "-"] as const),
  ...[..."“”„‟«»＂″"].map((quote) => [quote, '"'] as const),
  ...[..."‘’‚‛′＇`´ʼ"].map((quote) => [quote, "'"] as const),
  ...[..."∕⁄／"].map((slash) => [slash, "/"] as const),
]);

/** A sign in its plain form: one hyphen for all dashes, one straight mark for all quotation marks of a kind. */
export function foldSign(sign: string): string {
  return signs.get(sign) ?? sign;
}
