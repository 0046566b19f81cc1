import type { ThemeId } from "#dataset/schema.ts";
import type { CodebookSource } from "../../sources.ts";
import type { Language } from "../findings.ts";
import { isFunctionWord } from "./functionWords.ts";
import { specificityOf } from "./specificityOf.ts";
import { tokensOf } from "./tokensOf.ts";

/** A term of the codebook as it is looked for. */
export interface Pattern {
  theme: ThemeId;
  /** The term as the codebook writes it. */
  term: string;
  /** Its words without those of grammar, folded. */
  keys: readonly string[];
  /** All its words. */
  words: ReadonlySet<string>;
  /** The word itself where the term is only one: "determination" is not "determines". */
  form: string | null;
  /** How much the term says. */
  weight: number;
  /** A compound turned around with a word such as "of": "dissemination of laws". */
  turned: boolean;
  /** Names several things in a row, so that commas may stand in it. */
  list: boolean;
  /** The theme's rules say that it is not coded where it is named as a difficulty from outside. */
  noDifficulty: boolean;
}

/** Patterns by the word they begin with. */
export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

type Codes = Pick<CodebookSource, "themes">;

/** A word more in a row makes a term rarer than its words by themselves. */
const PER_FURTHER_WORD = 0.25;
/** A long term says no more than this, so that a mere mention of it stays one. */
const MAX_WEIGHT = 2.4;
/** Terms of so many words are mottoes, which are printed with and without commas. */
const MOTTO_WORDS = 4;

const compiled = new WeakMap<Codes, Map<Language, PatternIndex>>();

function compile({ themes }: Codes, lang: Language): PatternIndex {
  const terms = themes.flatMap(({ id, terms, countsNot }) =>
    terms[lang].map((term) => {
      const tokens = tokensOf(term, lang);
      const content = tokens.filter(({ key }) => !isFunctionWord(key, lang));
      const noDifficulty = /\bdifficult/.test(countsNot.en);
      return { theme: id, term, tokens, content, keys: content.map(({ key }) => key), noDifficulty };
    }),
  );
  const specificity = specificityOf(terms, themes.length);
  const index = new Map<string, Pattern[]>();
  const add = (pattern: Pattern) => {
    const first = pattern.keys[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), pattern]);
  };
  for (const { theme, term, tokens, content, keys, noDifficulty } of terms) {
    const own = keys.reduce((sum, key) => sum + specificity(key), PER_FURTHER_WORD * (keys.length - 1));
    const words = new Set(tokens.map(({ key }) => key));
    const list = words.has(lang === "en" ? "and" : "va") || keys.length >= MOTTO_WORDS;
    const form = keys.length === 1 ? (content[0]?.form ?? null) : null;
    const pattern = { theme, term, keys, words, form, weight: Math.min(own, MAX_WEIGHT), list, noDifficulty };
    add({ ...pattern, turned: false });
    const compound = lang === "en" && keys.length > 1 && keys.length === tokens.length;
    if (compound) add({ ...pattern, keys: [...keys.slice(-1), ...keys.slice(0, -1)], turned: true });
  }
  return index;
}

/** The patterns of a codebook in one language; made once for each codebook. */
export function compileCodebook(codebook: Codes, lang: Language): PatternIndex {
  const languages = compiled.get(codebook) ?? new Map<Language, PatternIndex>();
  compiled.set(codebook, languages);
  const index = languages.get(lang) ?? compile(codebook, lang);
  languages.set(lang, index);
  return index;
}
