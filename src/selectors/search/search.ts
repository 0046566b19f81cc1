import type { SearchResult } from "minisearch";
import type { BoundariesId } from "#dataset/schema.ts";
import type { IndexedEntry, SearchIndex } from "./buildSearch.ts";
import { fold } from "./fold.ts";
import { type MarkedPiece, markMatches } from "./markMatches.ts";
import type { SearchNote, SearchTarget } from "./searchEntries.ts";
import { termsOf } from "./words.ts";

/** A title in both languages, with the matches marked in each. */
export interface MarkedText {
  readonly en: readonly MarkedPiece[];
  readonly vi: readonly MarkedPiece[];
}

export type SearchHit = SearchTarget & {
  /** Unique among all hits: `document:decree-164-2018-nd-cp`, `province:ha-nam@2008`. */
  readonly key: string;
  /** The name; of a document its number, where it has one. */
  readonly title: MarkedText;
  /** A province's region, a place's kind, a document's title, a theme's family, an article's outlet. */
  readonly detail: MarkedText | null;
  readonly note: SearchNote | null;
  /** Articles about it, citing it, coded with it, naming it or pinned on it. */
  readonly articles: number;
};

const KIND_ORDER: readonly SearchTarget["kind"][] = ["province", "place", "document", "theme", "article"];
/** How well a query names an entry, best first. */
const RANK = { named: 0, meant: 1, begun: 2, within: 3, found: 4 } as const;

/** "No." and "số" before a number say nothing. */
const withoutNumberSigns = (terms: readonly string[]): readonly string[] =>
  terms.filter((term, i) => !((term === "no" || term === "so") && /^\d/.test(terms[i + 1] ?? "")));

function rankOf(entry: IndexedEntry, terms: readonly string[]): number {
  const phrase = terms.join(" ");
  const joined = terms.join("");
  if (entry.joinedNames.includes(joined)) return RANK.named;
  if (entry.leadingNumber !== null && terms.includes(entry.leadingNumber)) return RANK.meant;
  if (entry.relatedPhrases.includes(phrase)) return RANK.meant;
  if (entry.joinedNames.some((name) => name.startsWith(joined))) return RANK.begun;
  const isWithin = (name: string) => ` ${name}`.includes(` ${phrase}`);
  return entry.namePhrases.some(isWithin) || entry.relatedPhrases.some(isWithin) ? RANK.within : RANK.found;
}

const isFuzzy = (term: string): number | false => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false);

function lookUp({ mini }: SearchIndex, terms: readonly string[]): SearchResult[] {
  const text = terms.join(" ");
  const prefix = (_: string, i: number, all: string[]) => i === all.length - 1;
  const fields = ["names", "number", "related", "words"];
  const all = mini.search({
    combineWith: "OR",
    queries: [
      { queries: [text], combineWith: "AND", fields, prefix, fuzzy: isFuzzy },
      { queries: [terms.join("")], fields: ["joined"], prefix: true },
    ],
  });
  if (all.length > 0) return all;
  // Nothing has every word: what has most of them is better than nothing.
  const some = mini.search(text, { combineWith: "OR", fields, prefix, fuzzy: isFuzzy });
  const most = some.reduce((best, { queryTerms }) => Math.max(best, queryTerms.length), 0);
  return some.filter(({ queryTerms }) => queryTerms.length === most);
}

/**
 * What a query finds, best first, at most `limit` hits; an empty query finds nothing.
 *
 * What is called as the query says comes first; then the documents whose number it gives, and the successor or the
 * parts of the province it names; then what begins so, then what contains it. Within these, provinces come first
 * (units of `boundaries`, the set on the map, before others), and what more articles are about before what fewer
 * are; what merely contains the words goes by MiniSearch's score (BM25+).
 */
export function search(
  index: SearchIndex,
  query: string,
  limit = 20,
  boundaries: BoundariesId | null = null,
): readonly SearchHit[] {
  const isElsewhere = ({ target }: IndexedEntry): number =>
    boundaries !== null && target.kind === "province" && !target.boundaries.includes(boundaries) ? 1 : 0;
  const terms = withoutNumberSigns(termsOf(fold(query).text));
  if (terms.length === 0) return [];
  const ranked = lookUp(index, terms).flatMap((result) => {
    const entry = index.entries.get(result.id);
    return entry ? [{ entry, result, rank: rankOf(entry, terms) }] : [];
  });
  ranked.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    const byKind = KIND_ORDER.indexOf(a.entry.target.kind) - KIND_ORDER.indexOf(b.entry.target.kind);
    const bySet = isElsewhere(a.entry) - isElsewhere(b.entry);
    const byArticles = b.entry.articles - a.entry.articles;
    const byScore = b.result.score - a.result.score;
    const byKey = a.entry.key < b.entry.key ? -1 : 1;
    return a.rank === RANK.found
      ? byScore || byKind || byKey
      : byKind || bySet || byArticles || byScore || byKey;
  });
  const text = terms.join(" ");
  return ranked.slice(0, limit).map(({ entry, result }) => {
    const alike = new Set(result.terms);
    const mark = ({ en, vi }: { en: string; vi: string }): MarkedText => ({
      en: markMatches(en, text, alike),
      vi: markMatches(vi, text, alike),
    });
    const { key, target, note, articles } = entry;
    return {
      ...target,
      key,
      title: mark(entry.title),
      detail: entry.detail && mark(entry.detail),
      note,
      articles,
    };
  });
}
