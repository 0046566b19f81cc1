import type { ArticleEvidence, ArticleId, Entry, Locator } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** Where a fact stands. */
export interface FoundPassage {
  readonly article: ArticleId;
  readonly locator: Locator;
}

/** What a sentence rests on: the passages that say so, and the entries of the dataset that no passage carries. */
export interface Passages {
  /** By article in the order in which the entries name them, within an article in the order of the text; each once. */
  readonly passages: readonly FoundPassage[];
  /** Things of the registry, and facts of an article's page or of elsewhere; each once. */
  readonly without: readonly Entry[];
}

/**
 * The passages behind entries. An entry whose article's evidence has not arrived, or that the evidence does not have,
 * is among those without: it still leads to its details.
 */
export function passagesOfEntries(
  index: CatalogueIndex,
  evidenceOf: (article: ArticleId) => ArticleEvidence | undefined,
  entries: readonly Entry[],
): Passages {
  const byArticle = new Map<ArticleId, Map<number, Locator>>();
  const without = new Map<string, Entry>();
  for (const entry of entries) {
    const locators = locatorsOf(index, evidenceOf, entry);
    if (locators.length === 0 || !("article" in entry)) {
      without.set(Object.values(entry).join(" "), entry);
      continue;
    }
    const own = byArticle.get(entry.article) ?? new Map<number, Locator>();
    for (const locator of locators) own.set(locator.selector[0].start, locator);
    byArticle.set(entry.article, own);
  }
  const passages = [...byArticle].flatMap(([article, own]) =>
    [...own].sort(([a], [b]) => a - b).map(([, locator]) => ({ article, locator })),
  );
  return { passages, without: [...without.values()] };
}

function locatorsOf(
  index: CatalogueIndex,
  evidenceOf: (article: ArticleId) => ArticleEvidence | undefined,
  entry: Entry,
): readonly Locator[] {
  const present = (locator: Locator | null | undefined) => (locator ? [locator] : []);
  switch (entry.kind) {
    case "citation":
      return present(evidenceOf(entry.article)?.citations.find(({ id }) => id === entry.id)?.locator);
    case "coding":
      return (evidenceOf(entry.article)?.codings ?? [])
        .filter(({ theme }) => theme === entry.theme)
        .map(({ locator }) => locator);
    case "event":
      // Events stand in the catalogue with their places: they need no evidence to be found.
      return present(index.eventsByArticle.get(entry.article)?.find(({ id }) => id === entry.id)?.locator);
    case "figure":
      return present(evidenceOf(entry.article)?.figures.find(({ id }) => id === entry.id)?.locator);
    case "mention":
      return evidenceOf(entry.article)?.places.find(({ place }) => place === entry.place)?.locators ?? [];
    default:
      return [];
  }
}
