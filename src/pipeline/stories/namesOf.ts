import type { Entry } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import { entryWords } from "./entryWords.ts";
import { findNames, type NameIndex } from "./findNames.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { LANGUAGES } from "./numbers/readNumbers.ts";
import { perEntry } from "./perEntry.ts";

/** The dataset as the checks of stories ask it. */
export interface Ground {
  entries: EntryIndex;
  names: NameIndex;
}

const keyed = (kind: string, ids: readonly (string | null | undefined)[]): string[] =>
  ids.flatMap((id) => (id ? [`${kind}:${id}`] : []));

function ofArticle(index: EntryIndex, id: string): string[] {
  const one = index.articles.get(id);
  if (!one) return [];
  const units = [...one.provinces, ...Object.values(one.provincesIn).flat(), one.pinProvince];
  return [...keyed("article", [id]), ...keyed("province", units), ...keyed("place", [one.pin])];
}

/** A document, and those that it is defined by: what it carries out, follows, or shares its number with. */
function ofDocument(index: EntryIndex, id: string | null | undefined): string[] {
  const one = id ? index.documents.get(id) : undefined;
  if (!one) return [];
  const { amendedBy, amends, replacedBy, replaces, sameNumberAs } = one;
  return keyed("document", [
    one.id,
    ...[one.implements, amends, amendedBy, replaces, replacedBy, sameNumberAs].flat(),
  ]);
}

function ofPlace(index: EntryIndex, id: string): string[] {
  const units = Object.values(index.places.get(id)?.provinces ?? {});
  return [...keyed("place", [id]), ...keyed("province", units)];
}

/** What an entry is about by its ids, as `kind:id`. */
function namesOf(index: EntryIndex, entry: Entry): string[] {
  const article = "article" in entry ? ofArticle(index, entry.article) : [];
  switch (entry.kind) {
    case "citation": {
      const found = index.citations.get(entry.id);
      return [
        ...article,
        ...(found ? documentsNamed(found.resolution).flatMap((id) => ofDocument(index, id)) : []),
      ];
    }
    case "event":
      return [...article, ...ofDocument(index, index.events.get(entry.id)?.document)];
    case "coding":
      return [...article, ...keyed("theme", [entry.theme])];
    case "mention":
      return [...article, ...ofPlace(index, entry.place)];
    case "document":
      return ofDocument(index, entry.document);
    case "place":
      return ofPlace(index, entry.place);
    case "province": {
      const unit = index.units.get(`${entry.boundaries}/${entry.province}`);
      return keyed("province", unit ? [unit.id, unit.successor, ...unit.predecessors] : []);
    }
    case "theme":
      return keyed("theme", [entry.theme]);
    case "boundaries":
      return ofDocument(index, index.boundaries.get(entry.boundaries)?.legalBasis);
    case "issue": {
      const about = index.issues.get(entry.id)?.article;
      return about ? ofArticle(index, about) : [];
    }
    case "article":
    case "figure":
    case "corpus":
      return article;
  }
}

/** Provinces and places that an entry's own words name. Documents are told by ids only: their numbers repeat. */
const landNamed = ({ entries, names }: Ground, entry: Entry): string[] =>
  entryWords(entries, entry)
    .flatMap((words) => LANGUAGES.flatMap((language) => findNames(names, words[language] ?? "", language)))
    .flatMap(({ keys }) => [...keys].filter((key) => /^(?:province|place):/.test(key)));

const allNames = perEntry((ground: Ground, entry) => [
  ...namesOf(ground.entries, entry),
  ...landNamed(ground, entry),
]);

/** What entries let a sentence name, as `kind:id`. */
export const namesCarried = (ground: Ground, rests: readonly Entry[]): Set<string> =>
  new Set(rests.flatMap((entry) => allNames(ground, entry)));
