import type { Entry } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import type { EntryIndex } from "./indexEntries.ts";

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

/** What an entry lets a sentence name, as `kind:id`. */
export function namesOf(index: EntryIndex, entry: Entry): string[] {
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
