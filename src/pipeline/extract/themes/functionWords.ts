import type { Language } from "../findings.ts";

// All folded, as the words of a text are.

const words: Record<Language, ReadonlySet<string>> = {
  en: new Set("a an and as at by for from in into it its of on or s the their them this to with".split(" ")),
  vi: new Set("cac cho cua cung dang duoc la nhung o tai theo thi trong tu va ve voi".split(" ")),
};

const links: Record<Language, ReadonlySet<string>> = {
  en: new Set("and at by for from in into of on or to with".split(" ")),
  vi: new Set("cho cua o tai trong tu va ve voi".split(" ")),
};

/** Words of grammar, which a term may leave out or put in. */
export const isFunctionWord = (key: string, lang: Language): boolean => words[lang].has(key);

/** Words that tie two things together; a term that has none is stretched by them. */
export const isLink = (key: string, lang: Language): boolean => links[lang].has(key);
