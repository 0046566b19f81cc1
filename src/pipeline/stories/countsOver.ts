import type { Entry } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import { TYPE_NAMES } from "../documentName.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { NOUNS } from "./nouns.ts";
import { countOf } from "./numbers/counted.ts";
import type { Quantity } from "./numbers/quantity.ts";

/** Documents that entries are, or that their citations mean. */
function documentsIn(index: EntryIndex, entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap((entry): readonly string[] => {
      if (entry.kind === "document") return [entry.document];
      const citation = entry.kind === "citation" ? index.citations.get(entry.id) : undefined;
      return citation ? documentsNamed(citation.resolution) : [];
    }),
  );
}

/** The numbers that follow from entries together: how many articles, documents or provinces they are of. */
export function countsOver(index: EntryIndex, entries: readonly Entry[]): Quantity[] {
  const documents = documentsIn(index, entries);
  const types = [...documents].flatMap((id) => index.documents.get(id)?.type ?? []);
  const distinct = (read: (entry: Entry) => readonly string[] | string | undefined) =>
    new Set(entries.flatMap((entry) => read(entry) ?? [])).size;
  const counts = [
    [distinct((entry) => ("article" in entry ? entry.article : undefined)), NOUNS.articles],
    [distinct((entry) => (entry.kind === "citation" ? entry.id : undefined)), NOUNS.citations],
    [distinct((entry) => (entry.kind === "event" ? entry.id : undefined)), NOUNS.events],
    [distinct((entry) => (entry.kind === "province" ? entry.province : undefined)), NOUNS.provinces],
    [
      distinct((entry) =>
        entry.kind === "article" ? index.articles.get(entry.article)?.provinces : undefined,
      ),
      NOUNS.provinces,
    ],
    [distinct((entry) => ("theme" in entry ? entry.theme : undefined)), NOUNS.themes],
    [distinct((entry) => ("place" in entry ? entry.place : undefined)), NOUNS.places],
    [documents.size, NOUNS.documents],
    ...[...new Set(types)].map(
      (type) => [types.filter((one) => one === type).length, TYPE_NAMES[type]] as const,
    ),
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, nouns]) => countOf(count, nouns));
}
