import type { Entry } from "#dataset/schema.ts";
import type { EntryIndex } from "./indexEntries.ts";

/** What an entry names that the dataset does not have, as the end of a sentence; null where everything is there. */
export function missingEntry(index: EntryIndex, entry: Entry): string | null {
  const lacks = (found: unknown, what: string): string | null => (found ? null : what);
  if ("article" in entry && !index.articles.has(entry.article)) {
    return `there is no article "${entry.article}" in data/articles`;
  }
  switch (entry.kind) {
    case "article":
    case "corpus":
      return null;
    case "citation":
      return lacks(index.citations.get(entry.id), `the article has no citation "${entry.id}"`);
    case "event":
      return lacks(index.events.get(entry.id), `the article has no event "${entry.id}"`);
    case "figure":
      return lacks(index.figures.get(entry.id), `the article has no figure "${entry.id}"`);
    case "coding":
      return lacks(
        index.articles.get(entry.article)?.themes.some(({ theme }) => theme === entry.theme),
        `no sentence of the article is coded "${entry.theme}"`,
      );
    case "mention":
      return lacks(
        index.evidence.get(entry.article)?.places.some(({ place }) => place === entry.place),
        `the article does not name the place "${entry.place}"`,
      );
    case "document":
      return lacks(index.documents.get(entry.document), `data/documents.yaml does not list it`);
    case "province":
      return lacks(
        index.units.get(`${entry.boundaries}/${entry.province}`),
        `data/provinces.yaml has no such unit in that set of boundaries`,
      );
    case "place":
      return lacks(index.places.get(entry.place), "data/places.yaml does not list it");
    case "theme":
      return lacks(index.themes.get(entry.theme), "data/codebook.yaml does not list it");
    case "boundaries":
      return lacks(index.boundaries.get(entry.boundaries), "data/provinces.yaml does not list it");
    case "issue":
      return lacks(index.issues.get(entry.id), "the catalogue has no such issue");
  }
}
