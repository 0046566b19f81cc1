import MiniSearch from "minisearch";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { fold } from "./fold.ts";
import { type SearchEntry, searchEntries } from "./searchEntries.ts";
import { termOf, termsOf } from "./words.ts";

/** An entry with what ranking asks of it: terms joined by single spaces. */
export interface IndexedEntry extends SearchEntry {
  readonly namePhrases: readonly string[];
  /** The same without the spaces. */
  readonly joinedNames: readonly string[];
  readonly relatedPhrases: readonly string[];
  /** The first group of a document's number: `164` of 164/2018/NĐ-CP. */
  readonly leadingNumber: string | null;
}

export interface SearchIndex {
  readonly mini: MiniSearch<SearchRow>;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
}

interface SearchRow {
  readonly key: string;
  readonly names: string;
  readonly number: string;
  readonly related: string;
  readonly words: string;
  /** Names written as one word: haiphong. */
  readonly joined: string;
}

/** Long titles joined into one word would only bloat the index; nobody types them so. */
const MAX_JOINED_LENGTH = 24;

/** Makes the index that `search` asks. Costs about a millisecond for ten articles or documents; build it once. */
export function buildSearch(index: CatalogueIndex): SearchIndex {
  const folded = new Map<string, string>();
  const phraseOf = (text: string): string => {
    const phrase = folded.get(text) ?? termsOf(fold(text).text).join(" ");
    folded.set(text, phrase);
    return phrase;
  };
  const phrasesOf = (texts: readonly string[]): string[] => [...new Set(texts.map(phraseOf))].filter(Boolean);

  const entries = searchEntries(index).map((entry): IndexedEntry => {
    const first = entry.number === null ? undefined : phraseOf(entry.number).split(" ")[0];
    const namePhrases = phrasesOf(entry.names);
    return {
      ...entry,
      namePhrases,
      joinedNames: namePhrases.map((phrase) => phrase.replaceAll(" ", "")),
      relatedPhrases: phrasesOf(entry.related),
      leadingNumber: first !== undefined && /^\d+$/.test(first) ? first : null,
    };
  });
  const mini = new MiniSearch<SearchRow>({
    idField: "key",
    fields: ["names", "number", "related", "words", "joined"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => termOf(term) || null,
    searchOptions: { boost: { names: 4, number: 6, related: 2, joined: 3, words: 1 } },
  });
  mini.addAll(
    entries.map((entry) => ({
      key: entry.key,
      names: entry.namePhrases.join(" "),
      number: entry.number === null ? "" : phraseOf(entry.number),
      related: entry.relatedPhrases.join(" "),
      words: phrasesOf(entry.words).join(" "),
      joined: entry.joinedNames.filter(({ length }) => length <= MAX_JOINED_LENGTH).join(" "),
    })),
  );
  return { mini, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}
