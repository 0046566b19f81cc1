import type { Catalogue } from "#dataset/schema.ts";
import type { Language } from "./numbers/readNumbers.ts";

/** A name of the registries as it stands in a sentence, and everything that is called so. */
export interface FoundName {
  literal: string;
  start: number;
  end: number;
  keys: ReadonlySet<string>;
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

export type NameIndex = Readonly<Record<Language, { names: Names; pattern: RegExp }>>;

/** Shorter titles and aliases are words of any text. */
const SHORTEST = 3;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const bare = (text: string): string => text.normalize("NFC").replace(/[“”"]/g, "");

function namesIn({ provinces, places, documents, themes }: Catalogue, language: Language): Names {
  const names = new Map<string, Set<string>>();
  const add = (key: string, ...all: readonly (string | null | undefined)[]) => {
    for (const name of all) {
      const text = bare(name ?? "");
      if (text.length < SHORTEST) continue;
      names.set(text, (names.get(text) ?? new Set()).add(key));
    }
  };
  for (const { id, name } of provinces) add(`province:${id}`, name[language]);
  for (const { id, name, variants } of places) add(`place:${id}`, name[language], ...variants);
  for (const { id, number, title, aliases } of documents) {
    add(`document:${id}`, number?.vi, number?.ascii, title[language], ...aliases);
  }
  // In running text a theme's name begins with a small letter.
  for (const { id, name } of themes) {
    const text = name[language];
    add(`theme:${id}`, text, text.charAt(0).toLowerCase() + text.slice(1));
  }
  return names;
}

/** The names of provinces, places, documents and themes that a sentence of each language may use. */
export function indexNames(catalogue: Catalogue): NameIndex {
  const of = (language: Language) => {
    const names = namesIn(catalogue, language);
    const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(literally);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}]|[-/][\\p{L}\\p{N}])`,
      "gu",
    );
    return { names, pattern };
  };
  return { en: of("en"), vi: of("vi") };
}

/** Every name of the registries in a text, the longest at each place. */
export function findNames(index: NameIndex, text: string, language: Language): FoundName[] {
  const { names, pattern } = index[language];
  return [...text.matchAll(pattern)].map(({ 0: literal, index: start }) => ({
    literal,
    start,
    end: start + literal.length,
    keys: names.get(literal) ?? new Set(),
  }));
}
