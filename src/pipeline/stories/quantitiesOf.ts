import type { Article, Citation, Document, Entry, Event, Figure, Province } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import { entryWords } from "./entryWords.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { NOUNS } from "./nouns.ts";
import { bothWords, countOf, numbersIn, percentOf } from "./numbers/counted.ts";
import { datesIn } from "./numbers/datesIn.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { perEntry } from "./perEntry.ts";

const ofArticle = (one: Article): Quantity[] => [
  ...[one.published.edtf, one.published.notBefore, one.published.notAfter].flatMap(datesIn),
  countOf(one.sentences, NOUNS.sentences),
  countOf(one.paragraphs, NOUNS.paragraphs),
  countOf(one.documents.length, NOUNS.documents),
  countOf(one.openCitations, NOUNS.citations),
  countOf(one.themes.length, NOUNS.themes),
  ...[one.provinces, ...Object.values(one.provincesIn)].map((units) =>
    countOf(units.length, NOUNS.provinces),
  ),
  countOf(one.places.length, NOUNS.places),
];

/** A document has two dates; the one that is not its own goes with these words. */
const IN_FORCE = bothWords({ en: "effect effective force", vi: "hiệu lực" });

const ofDocument = ({ issued, effective, tenure }: Document): Quantity[] => [
  ...datesIn(issued),
  ...datesIn(effective).map((one) => ({ ...one, near: IN_FORCE })),
  ...(tenure === null ? [] : [{ kind: "ordinal", value: tenure } as const]),
];

const ofEvent = ({ date, vision }: Event): Quantity[] => [
  ...datesIn(date),
  ...datesIn(vision === null ? null : String(vision)),
];

/** A figure as it would be printed, so that "5,000 billion" is read here as it is in a sentence. */
function ofFigure({ value, unit, counts, qualifier }: Figure): Quantity[] {
  const near = bothWords({ en: `${unit.en} ${counts.en}`, vi: `${unit.vi} ${counts.vi}` });
  const firmness = qualifier === "order-of-magnitude" ? null : qualifier;
  const printed =
    value === null
      ? unit
      : { en: `${value} ${unit.en}`, vi: `${String(value).replace(".", ",")} ${unit.vi}` };
  return numbersIn(printed).map((one) =>
    one.kind === "count" ? { ...one, near, qualifier: firmness } : one,
  );
}

const ofCitation = ({ resolution }: Citation, index: EntryIndex): Quantity[] => [
  ...documentsNamed(resolution).flatMap((id) => {
    const one = index.documents.get(id);
    return one ? ofDocument(one) : [];
  }),
  ...(resolution.kind === "ambiguous" ? [countOf(resolution.candidates.length, NOUNS.documents)] : []),
];

const ofUnit = ({ militaryRegion, predecessors, changes }: Province): Quantity[] => [
  ...(militaryRegion === null ? [] : [countOf(militaryRegion, { en: "military region", vi: "quân khu" })]),
  ...(predecessors.length > 0 ? [countOf(predecessors.length, NOUNS.provinces)] : []),
  ...changes.flatMap(({ date }) => datesIn(date)),
];

function ofTheme({ catalogue: { articles } }: EntryIndex, id: string): Quantity[] {
  const coded = articles.flatMap(({ themes }) => themes.filter(({ theme }) => theme === id));
  const sum = (counts: readonly { sentences: number }[]) =>
    counts.reduce((total, { sentences }) => total + sentences, 0);
  return [
    countOf(coded.length, NOUNS.articles),
    countOf(sum(coded), NOUNS.sentences),
    ...percentOf(sum(coded), sum(articles)),
  ];
}

function ofCorpus({ catalogue }: EntryIndex): Quantity[] {
  const { articles, documents, events, families, themes } = catalogue;
  const distinct = (list: (one: Article) => readonly string[]) => new Set(articles.flatMap(list)).size;
  const sentences = articles.reduce((sum, one) => sum + one.sentences, 0);
  return [
    countOf(articles.length, NOUNS.articles),
    countOf(documents.length, NOUNS.documents),
    countOf(
      distinct((one) => one.documents),
      NOUNS.documents,
    ),
    countOf(
      distinct((one) => one.provinces),
      NOUNS.provinces,
    ),
    countOf(events.length, NOUNS.events),
    countOf(families.length, NOUNS.families),
    countOf(themes.length, NOUNS.themes),
    countOf(sentences, NOUNS.sentences),
  ];
}

/** The numbers that the fields of an entry hold; nothing where the entry does not exist. */
function fieldsOf(index: EntryIndex, entry: Entry): Quantity[] {
  const where = <T>(found: T | undefined, read: (one: T) => Quantity[]) => (found ? read(found) : []);
  switch (entry.kind) {
    case "article":
      return where(index.articles.get(entry.article), ofArticle);
    case "citation":
      return where(index.citations.get(entry.id), (one) => ofCitation(one, index));
    case "coding":
      return where(index.articles.get(entry.article), ({ sentences: all, themes }) =>
        themes
          .filter(({ theme }) => theme === entry.theme)
          .flatMap(({ sentences }) => [
            countOf(sentences, NOUNS.sentences),
            countOf(all, NOUNS.sentences),
            ...percentOf(sentences, all),
          ]),
      );
    case "event":
      return where(index.events.get(entry.id), ofEvent);
    case "figure":
      return where(index.figures.get(entry.id), ofFigure);
    case "document":
      return where(index.documents.get(entry.document), ofDocument);
    case "province":
      return where(index.units.get(`${entry.boundaries}/${entry.province}`), ofUnit);
    case "place":
      return where(index.places.get(entry.place), ({ changes }) =>
        changes.flatMap(({ date }) => datesIn(date)),
      );
    case "boundaries":
      return where(index.boundaries.get(entry.boundaries), ({ id, validFrom, validTo }) => [
        ...datesIn(validFrom),
        ...datesIn(validTo),
        countOf(
          index.catalogue.provinces.filter(({ boundaries }) => boundaries === id).length,
          NOUNS.provinces,
        ),
      ]);
    case "theme":
      return ofTheme(index, entry.theme);
    case "corpus":
      return ofCorpus(index);
    case "mention":
    case "issue":
      return [];
  }
}

/** The numbers that one entry carries, in its fields and in its words, whatever else a sentence rests on. */
export const quantitiesOf: (index: EntryIndex, entry: Entry) => readonly Quantity[] = perEntry(
  (index, entry) => [...fieldsOf(index, entry), ...numbersIn(...entryWords(index, entry))],
);
