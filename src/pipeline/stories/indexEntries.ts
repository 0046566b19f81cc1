import type {
  Article,
  ArticleEvidence,
  Boundaries,
  Catalogue,
  Citation,
  Document,
  Event,
  Figure,
  Issue,
  Place,
  Province,
  Theme,
} from "#dataset/schema.ts";

/** Every entry of the dataset that a story can rest on, by id; units by `set/id`. */
export interface EntryIndex {
  catalogue: Catalogue;
  articles: ReadonlyMap<string, Article>;
  evidence: ReadonlyMap<string, ArticleEvidence>;
  citations: ReadonlyMap<string, Citation>;
  events: ReadonlyMap<string, Event>;
  figures: ReadonlyMap<string, Figure>;
  documents: ReadonlyMap<string, Document>;
  themes: ReadonlyMap<string, Theme>;
  places: ReadonlyMap<string, Place>;
  units: ReadonlyMap<string, Province>;
  boundaries: ReadonlyMap<string, Boundaries>;
  issues: ReadonlyMap<string, Issue>;
}

const byId = <T extends { id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]));

/** Indexes a built dataset once for the checks of all stories. */
export const indexEntries = (catalogue: Catalogue, evidence: readonly ArticleEvidence[]): EntryIndex => ({
  catalogue,
  articles: byId(catalogue.articles),
  evidence: new Map(evidence.map((one) => [one.article, one])),
  citations: byId(evidence.flatMap(({ citations }) => citations)),
  events: byId(evidence.flatMap(({ events }) => events)),
  figures: byId(evidence.flatMap(({ figures }) => figures)),
  documents: byId(catalogue.documents),
  themes: byId(catalogue.themes),
  places: byId(catalogue.places),
  units: new Map(catalogue.provinces.map((unit) => [`${unit.boundaries}/${unit.id}`, unit])),
  boundaries: byId(catalogue.boundaries),
  issues: byId(catalogue.issues),
});
