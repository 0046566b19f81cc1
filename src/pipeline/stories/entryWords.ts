import type { Document, Entry, PartlyBilingual } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import type { EntryIndex } from "./indexEntries.ts";

/** Words of the dataset; null where they are known in one language only. */
export type Words = { en: string; vi: string | null } | PartlyBilingual;

/** The same text as both languages have it. */
const plain = (text: string): Words => ({ en: text, vi: text });

const ofDocument = ({ title, status, note, aliases }: Document): (Words | null)[] => [
  title,
  status,
  note,
  ...aliases.map(plain),
];

function wordsOfEntry(index: EntryIndex, entry: Entry): (Words | null | undefined)[] {
  switch (entry.kind) {
    case "citation": {
      const one = index.citations.get(entry.id);
      if (!one) return [];
      const documents = documentsNamed(one.resolution).flatMap((id) => index.documents.get(id) ?? []);
      return [plain(one.literal), one.resolution.reason, one.note, ...documents.flatMap(ofDocument)];
    }
    case "event": {
      const one = index.events.get(entry.id);
      return [one?.title, one?.note];
    }
    case "figure": {
      const one = index.figures.get(entry.id);
      return [one?.counts, one?.note];
    }
    case "document": {
      const one = index.documents.get(entry.document);
      return one ? ofDocument(one) : [];
    }
    case "province": {
      const unit = index.units.get(`${entry.boundaries}/${entry.province}`);
      return [unit?.note, ...(unit?.changes ?? []).map(({ what }) => what)];
    }
    case "place": {
      const one = index.places.get(entry.place);
      return [one?.kind, one?.later, one?.note, ...(one?.changes ?? []).map(({ what }) => what)];
    }
    case "boundaries":
      return [index.boundaries.get(entry.boundaries)?.name];
    case "issue":
      return [index.issues.get(entry.id)?.text];
    default:
      return [];
  }
}

/**
 * What an entry says in words: titles, notes and reasons, of a citation also those of its documents. An article's
 * summary is not among them: what it sums up has entries of its own.
 */
export const entryWords = (index: EntryIndex, entry: Entry): Words[] =>
  wordsOfEntry(index, entry).filter((words): words is Words => words !== null && words !== undefined);
