import type {
  Article,
  ArticleId,
  Boundaries,
  BoundariesId,
  Catalogue,
  Document,
  DocumentId,
  Event,
  Family,
  FamilyId,
  Place,
  PlaceId,
  Province,
  ProvinceId,
  Theme,
  ThemeId,
} from "#dataset/schema.ts";
import { provincesOf } from "./articlesOf.ts";
import { edtfSpan, type Span } from "./edtfSpan.ts";
import { groupBy } from "./groupBy.ts";
import { publishedSpan } from "./publishedSpan.ts";

/** The catalogue by every key that a question starts from. Lists keep the catalogue's order. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly boundaries: ReadonlyMap<BoundariesId, Boundaries>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly families: ReadonlyMap<FamilyId, Family>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** Every unit of a set of boundaries, in the catalogue's order. */
  readonly units: ReadonlyMap<BoundariesId, ReadonlyMap<ProvinceId, Province>>;
  readonly unit: (boundaries: BoundariesId, id: ProvinceId) => Province | undefined;
  readonly articlesByProvince: ReadonlyMap<BoundariesId, ReadonlyMap<ProvinceId, readonly Article[]>>;
  readonly articlesByDocument: ReadonlyMap<DocumentId, readonly Article[]>;
  /** Articles with a citation that stays open between the document and others. */
  readonly articlesByCandidate: ReadonlyMap<DocumentId, readonly Article[]>;
  /** Articles with a passage that rests on the document without naming it. */
  readonly articlesByContext: ReadonlyMap<DocumentId, readonly Article[]>;
  readonly articlesByTheme: ReadonlyMap<ThemeId, readonly Article[]>;
  /** Articles that name the place or are pinned on it. */
  readonly articlesByPlace: ReadonlyMap<PlaceId, readonly Article[]>;
  readonly eventsByArticle: ReadonlyMap<ArticleId, readonly Event[]>;
  readonly eventsByDocument: ReadonlyMap<DocumentId, readonly Event[]>;
  /** Articles by the place at which they are pinned. */
  readonly pins: ReadonlyMap<PlaceId, readonly Article[]>;
  /** When an article appeared; null where nothing is known. */
  readonly published: ReadonlyMap<ArticleId, Span | null>;
  /** When an event was, by the event itself (its id need not be unique across articles); null where undated. */
  readonly eventSpans: ReadonlyMap<Event, Span | null>;
}

const byId = <T extends { id: unknown }>(items: readonly T[]): Map<T["id"], T> =>
  new Map(items.map((item) => [item.id, item]));

function build(catalogue: Catalogue): CatalogueIndex {
  const { articles, events } = catalogue;
  const sets = catalogue.boundaries.map(({ id }) => id);
  const units = new Map(
    sets.map((set) => [set, byId(catalogue.provinces.filter(({ boundaries }) => boundaries === set))]),
  );
  return {
    catalogue,
    boundaries: byId(catalogue.boundaries),
    articles: byId(articles),
    documents: byId(catalogue.documents),
    themes: byId(catalogue.themes),
    families: byId(catalogue.families),
    places: byId(catalogue.places),
    units,
    unit: (boundaries, id) => units.get(boundaries)?.get(id),
    articlesByProvince: new Map(
      sets.map((set) => [set, groupBy(articles, (article) => provincesOf(article, set))]),
    ),
    articlesByDocument: groupBy(articles, ({ documents }) => documents),
    articlesByCandidate: groupBy(articles, ({ candidates }) => candidates),
    articlesByContext: groupBy(articles, ({ context }) => context),
    articlesByTheme: groupBy(articles, ({ themes }) =>
      themes.filter(({ sentences }) => sentences > 0).map(({ theme }) => theme),
    ),
    articlesByPlace: groupBy(articles, ({ pin, places }) => [pin, ...places]),
    eventsByArticle: groupBy(events, ({ article }) => [article]),
    eventsByDocument: groupBy(events, ({ document }) => (document === null ? [] : [document])),
    pins: groupBy(articles, ({ pin }) => [pin]),
    published: new Map(articles.map((article) => [article.id, publishedSpan(article)])),
    eventSpans: new Map(events.map((event) => [event, event.date === null ? null : edtfSpan(event.date)])),
  };
}

const known = new WeakMap<Catalogue, CatalogueIndex>();

/** Indexes a catalogue; the same catalogue gives the same index, so asking again costs nothing. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const found = known.get(catalogue) ?? build(catalogue);
  known.set(catalogue, found);
  return found;
}
