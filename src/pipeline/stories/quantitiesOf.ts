import type { Article, Bilingual, Citation, Document, Entry, Figure } from "#dataset/schema.ts";
import { documentsNamed } from "../buildDocuments.ts";
import { TYPE_NAMES } from "../documentName.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { countOf, numbersIn, percentOf } from "./numbers/counted.ts";
import { datesIn } from "./numbers/datesIn.ts";
import type { Quantity } from "./numbers/quantity.ts";

/** What things of the dataset are called where a sentence counts them. */
export const NOUNS = {
  articles: { en: "articles", vi: "bài" },
  citations: { en: "citations", vi: "dẫn chiếu" },
  documents: { en: "documents", vi: "văn bản" },
  events: { en: "events dates plans", vi: "sự kiện mốc kế hoạch" },
  families: { en: "families", vi: "nhóm" },
  paragraphs: { en: "paragraphs", vi: "đoạn" },
  places: { en: "places", vi: "nơi địa danh" },
  provinces: { en: "provinces units", vi: "tỉnh đơn vị" },
  sentences: { en: "sentences", vi: "câu" },
  themes: { en: "themes", vi: "chủ đề" },
} as const satisfies Record<string, Bilingual>;

const plain = (text: string) => ({ en: text, vi: text });

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

const ofDocument = (one: Document): Quantity[] => [
  ...datesIn(one.issued),
  ...datesIn(one.effective),
  ...(one.tenure === null ? [] : [{ kind: "ordinal", value: one.tenure } as const]),
  ...numbersIn(one.title, one.status, one.note),
  ...one.aliases.flatMap((alias) => numbersIn(plain(alias))),
];

/** A figure as it would be printed, so that "5,000 billion" is read here as it is in a sentence. */
function ofFigure({ value, unit, counts, qualifier, note }: Figure): Quantity[] {
  const named = { en: `${unit.en} ${counts.en}`, vi: `${unit.vi} ${counts.vi}` };
  const { near } = countOf(0, named) as Extract<Quantity, { kind: "count" }>;
  const stated = qualifier === "order-of-magnitude" ? null : qualifier;
  const printed = value === null ? named : { en: `${value} ${unit.en}`, vi: `${value} ${unit.vi}` };
  return [
    ...numbersIn(printed).map((one) => (one.kind === "count" ? { ...one, near, qualifier: stated } : one)),
    ...numbersIn(note, counts),
  ];
}

const ofCitation = ({ literal, resolution, note }: Citation, index: EntryIndex): Quantity[] => [
  ...numbersIn(plain(literal), resolution.reason, note),
  ...documentsNamed(resolution).flatMap((id) => {
    const one = index.documents.get(id);
    return one ? ofDocument(one) : [];
  }),
  ...(resolution.kind === "ambiguous" ? [countOf(resolution.candidates.length, NOUNS.documents)] : []),
];

function ofCorpus({ catalogue }: EntryIndex): Quantity[] {
  const { articles, documents, events, families, themes } = catalogue;
  const distinct = <T>(list: (one: Article) => readonly T[]) => new Set(articles.flatMap(list)).size;
  return [
    countOf(articles.length, NOUNS.articles),
    countOf(documents.length, NOUNS.documents),
    countOf(
      distinct((one) => one.documents),
      NOUNS.documents,
    ),
    countOf(events.length, NOUNS.events),
    countOf(families.length, NOUNS.families),
    countOf(themes.length, NOUNS.themes),
    countOf(
      articles.reduce((sum, { sentences }) => sum + sentences, 0),
      NOUNS.sentences,
    ),
    countOf(
      distinct((one) => one.provinces),
      NOUNS.provinces,
    ),
  ];
}

/** The numbers that one entry carries, whatever else a sentence rests on; nothing where the entry does not exist. */
export function quantitiesOf(index: EntryIndex, entry: Entry): Quantity[] {
  const { catalogue } = index;
  switch (entry.kind) {
    case "article": {
      const one = index.articles.get(entry.article);
      return one ? ofArticle(one) : [];
    }
    case "citation": {
      const one = index.citations.get(entry.id);
      return one ? ofCitation(one, index) : [];
    }
    case "coding": {
      const article = index.articles.get(entry.article);
      const coded = article?.themes.find(({ theme }) => theme === entry.theme);
      if (!article || !coded) return [];
      return [
        countOf(coded.sentences, NOUNS.sentences),
        countOf(article.sentences, NOUNS.sentences),
        ...percentOf(coded.sentences, article.sentences),
      ];
    }
    case "event": {
      const one = index.events.get(entry.id);
      if (!one) return [];
      return [
        ...datesIn(one.date),
        ...datesIn(one.vision === null ? null : String(one.vision)),
        ...numbersIn(one.title, one.note),
      ];
    }
    case "figure": {
      const one = index.figures.get(entry.id);
      return one ? ofFigure(one) : [];
    }
    case "document": {
      const one = index.documents.get(entry.document);
      return one ? ofDocument(one) : [];
    }
    case "province": {
      const unit = index.units.get(`${entry.boundaries}/${entry.province}`);
      if (!unit) return [];
      return [
        ...(unit.militaryRegion === null
          ? []
          : [countOf(unit.militaryRegion, { en: "military region", vi: "quân khu" })]),
        ...(unit.predecessors.length > 0 ? [countOf(unit.predecessors.length, NOUNS.provinces)] : []),
        ...unit.changes.flatMap(({ date, what }) => [...datesIn(date), ...numbersIn(what)]),
        ...numbersIn(unit.note),
      ];
    }
    case "place": {
      const one = index.places.get(entry.place);
      if (!one) return [];
      return [
        ...one.changes.flatMap(({ date, what }) => [...datesIn(date), ...numbersIn(what)]),
        ...numbersIn(one.kind, one.later, one.note),
      ];
    }
    case "mention":
      return [];
    case "theme": {
      const coded = catalogue.articles.flatMap(({ themes }) =>
        themes.filter(({ theme }) => theme === entry.theme),
      );
      const sentences = coded.reduce((sum, one) => sum + one.sentences, 0);
      const all = catalogue.articles.reduce((sum, one) => sum + one.sentences, 0);
      return [
        countOf(coded.length, NOUNS.articles),
        countOf(sentences, NOUNS.sentences),
        ...percentOf(sentences, all),
      ];
    }
    case "boundaries": {
      const set = index.boundaries.get(entry.boundaries);
      if (!set) return [];
      const units = catalogue.provinces.filter(({ boundaries }) => boundaries === set.id);
      return [
        ...datesIn(set.validFrom),
        ...datesIn(set.validTo),
        countOf(units.length, NOUNS.provinces),
        ...numbersIn(set.name),
      ];
    }
    case "issue":
      return numbersIn(index.issues.get(entry.id)?.text ?? null);
    case "corpus":
      return ofCorpus(index);
  }
}

const distinct = (ids: readonly (string | undefined)[]): number =>
  new Set(ids.filter((id) => id !== undefined)).size;

/** The numbers that follow from several entries together: how many articles, documents or provinces they are of. */
export function countsOver(index: EntryIndex, entries: readonly Entry[]): Quantity[] {
  const documents = new Set(
    entries.flatMap((entry): string[] => {
      if (entry.kind === "document") return [entry.document];
      const citation = entry.kind === "citation" ? index.citations.get(entry.id) : undefined;
      return citation ? [...documentsNamed(citation.resolution)] : [];
    }),
  );
  const types = [...documents].flatMap((id) => index.documents.get(id)?.type ?? []);
  const pick = (read: (entry: Entry) => string | undefined) => distinct(entries.map(read));
  return [
    countOf(
      pick((entry) => ("article" in entry ? entry.article : undefined)),
      NOUNS.articles,
    ),
    countOf(documents.size, NOUNS.documents),
    countOf(
      pick((entry) => (entry.kind === "citation" ? entry.id : undefined)),
      NOUNS.citations,
    ),
    countOf(
      pick((entry) => (entry.kind === "event" ? entry.id : undefined)),
      NOUNS.events,
    ),
    ...[...new Set(types)].map((type) =>
      countOf(types.filter((one) => one === type).length, TYPE_NAMES[type]),
    ),
    countOf(
      pick((entry) => (entry.kind === "province" ? entry.province : undefined)),
      NOUNS.provinces,
    ),
    countOf(
      distinct(
        entries.flatMap((entry) =>
          entry.kind === "article" ? (index.articles.get(entry.article)?.provinces ?? []) : [],
        ),
      ),
      NOUNS.provinces,
    ),
    countOf(
      pick((entry) => ("theme" in entry ? entry.theme : undefined)),
      NOUNS.themes,
    ),
    countOf(
      pick((entry) => ("place" in entry ? entry.place : undefined)),
      NOUNS.places,
    ),
  ].filter((one) => one.kind === "count" && one.value > 0);
}
