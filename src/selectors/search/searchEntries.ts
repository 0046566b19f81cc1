import type {
  Article,
  ArticleId,
  Bilingual,
  BoundariesId,
  Document,
  DocumentId,
  PartlyBilingual,
  Place,
  PlaceId,
  Province,
  ProvinceId,
  Theme,
  ThemeId,
} from "#dataset/schema.ts";
import { articlesInProvince } from "../articlesOf.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { DOCUMENT_WORDS } from "./documentWords.ts";

/** What a hit leads to. `boundaries` lists the sets in which a unit has this same area, the earliest first. */
export type SearchTarget =
  | { readonly kind: "province"; readonly id: ProvinceId; readonly boundaries: readonly BoundariesId[] }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "theme"; readonly id: ThemeId }
  | { readonly kind: "article"; readonly id: ArticleId };

/**
 * What a reader should be told with a hit; the words are for i18n. `since` is the day from which the later
 * boundaries hold (YYYY-MM-DD).
 * - `joined`: the unit is part of another since then ("Hà Nam: since 1 July 2025 part of Ninh Bình").
 * - `enlarged`: the unit kept its name and took in others.
 * - `made-of`: the unit is one of the later set, made of these, which are units of the set `of`.
 * - `became`: what became of a place.
 * - `same-number`: other documents carry the same number.
 */
export type SearchNote =
  | {
      readonly kind: "joined";
      readonly successor: ProvinceId;
      readonly boundaries: BoundariesId;
      readonly since: string;
    }
  | {
      readonly kind: "enlarged";
      readonly predecessors: readonly ProvinceId[];
      readonly of: BoundariesId;
      readonly boundaries: BoundariesId;
      readonly since: string;
    }
  | {
      readonly kind: "made-of";
      readonly predecessors: readonly ProvinceId[];
      readonly of: BoundariesId;
      readonly boundaries: BoundariesId;
      readonly since: string;
    }
  | { readonly kind: "became"; readonly text: Bilingual }
  | { readonly kind: "same-number"; readonly documents: readonly DocumentId[] };

/** Something that can be found, with the texts by which it is. */
export interface SearchEntry {
  readonly key: string;
  readonly target: SearchTarget;
  readonly title: Bilingual;
  readonly detail: Bilingual | null;
  readonly note: SearchNote | null;
  /** Articles about it, citing it, coded with it, naming it or pinned on it. */
  readonly articles: number;
  readonly number: string | null;
  /** What it is called: a query that is one of these means it. */
  readonly names: readonly string[];
  /** What its near relations are called: successor and predecessors. */
  readonly related: readonly string[];
  /** Other words by which it may be found. */
  readonly words: readonly string[];
}

const filled = ({ en, vi }: PartlyBilingual): Bilingual => ({ en, vi: vi ?? en });
const namesOf = ({ en, vi }: PartlyBilingual): string[] => (vi === null ? [en] : [en, vi]);

function provinceNote(index: CatalogueIndex, unit: Province, next: Province | undefined): SearchNote | null {
  const since = (boundaries: BoundariesId) => index.boundaries.get(boundaries)?.validFrom ?? "";
  if (next && next.id !== unit.id) {
    const { id: successor, boundaries } = next;
    return { kind: "joined", successor, boundaries, since: since(boundaries) };
  }
  const later = next ?? unit;
  if (later.predecessors.length < 2) return null;
  const { predecessors, boundaries } = later;
  const sets = [...index.units.keys()];
  const of = sets[sets.indexOf(boundaries) - 1];
  if (!of) return null;
  return { kind: next ? "enlarged" : "made-of", predecessors, of, boundaries, since: since(boundaries) };
}

/** One entry for each unit; a unit that the next set takes over unchanged shares the entry of the earlier one. */
function provinceEntries(index: CatalogueIndex): SearchEntry[] {
  const sets = [...index.units.keys()];
  const nextOf = (unit: Province): Province | undefined => {
    const next = sets[sets.indexOf(unit.boundaries) + 1];
    return next === undefined || unit.successor === null ? undefined : index.unit(next, unit.successor);
  };
  const isSame = (unit: Province, next: Province | undefined): next is Province =>
    next !== undefined && next.id === unit.id && next.predecessors.length < 2;
  const shared = new Set<Province>();
  return index.catalogue.provinces.flatMap((unit): SearchEntry[] => {
    if (shared.has(unit)) return [];
    const boundaries = [unit.boundaries];
    let next = nextOf(unit);
    for (; isSame(unit, next); next = nextOf(next)) {
      shared.add(next);
      boundaries.push(next.boundaries);
    }
    const before = sets[sets.indexOf(unit.boundaries) - 1];
    const parts = unit.predecessors.flatMap((id) => (before ? (index.unit(before, id) ?? []) : []));
    return [
      {
        key: `province:${unit.id}@${unit.boundaries}`,
        target: { kind: "province", id: unit.id, boundaries },
        title: unit.name,
        detail: unit.region,
        note: provinceNote(index, unit, next),
        articles: articlesInProvince(index, unit.boundaries, unit.id).length,
        number: null,
        names: namesOf(unit.name),
        related: [...(next ? [next] : []), ...parts].flatMap(({ name }) => namesOf(name)),
        words: [
          "province",
          "tỉnh",
          ...(unit.kind === "province" ? [] : ["city", "thành phố", "TP"]),
          // What it was called before stands in what changed.
          ...unit.changes.flatMap(({ what }) => namesOf(what)),
          ...(unit.note ? namesOf(unit.note) : []),
        ],
      },
    ];
  });
}

/** The names of a place's provinces, by every set of boundaries. */
function provinceNames(index: CatalogueIndex, provinces: Place["provinces"]): string[] {
  return Object.entries(provinces).flatMap(([boundaries, id]) => {
    const unit = id === null ? undefined : index.unit(boundaries as BoundariesId, id);
    return unit ? namesOf(unit.name) : [];
  });
}

/** A gazetteer entry for a whole province: the province itself is what a reader looks for. */
const isWholeProvince = (index: CatalogueIndex, { name, kind, provinces }: Place): boolean =>
  /^(province|(capital, )?centrally-run city)/.test(kind.en) &&
  provinceNames(index, provinces).includes(name.vi);

function placeEntry(index: CatalogueIndex, place: Place): SearchEntry {
  return {
    key: `place:${place.id}`,
    target: { kind: "place", id: place.id },
    title: place.name,
    detail: place.kind,
    note: place.later && { kind: "became", text: place.later },
    articles: index.articlesByPlace.get(place.id)?.length ?? 0,
    number: null,
    names: [...namesOf(place.name), ...place.variants],
    related: [],
    words: [
      ...namesOf(place.kind),
      ...provinceNames(index, place.provinces),
      // The names of what it became find what it was.
      ...(place.later ? namesOf(place.later) : []),
      ...place.changes.flatMap(({ what }) => namesOf(what)),
    ],
  };
}

function documentEntry(index: CatalogueIndex, document: Document): SearchEntry {
  const { id, number, title, issuer, issued, aliases, sameNumberAs } = document;
  return {
    key: `document:${id}`,
    target: { kind: "document", id },
    title: number === null ? filled(title) : { en: number.vi, vi: number.vi },
    detail: filled(number === null ? issuer : title),
    note: sameNumberAs.length === 0 ? null : { kind: "same-number", documents: sameNumberAs },
    articles: index.articlesByDocument.get(id)?.length ?? 0,
    number: number?.vi ?? null,
    names: [...(number ? [number.vi] : []), ...namesOf(title), ...aliases],
    related: [],
    words: [...DOCUMENT_WORDS[document.type], ...namesOf(issuer), issued?.slice(0, 4) ?? ""],
  };
}

function themeEntry(index: CatalogueIndex, theme: Theme): SearchEntry {
  const family = index.families.get(theme.family);
  return {
    key: `theme:${theme.id}`,
    target: { kind: "theme", id: theme.id },
    title: theme.name,
    detail: family?.name ?? null,
    note: null,
    articles: index.articlesByTheme.get(theme.id)?.length ?? 0,
    number: null,
    names: [...namesOf(theme.name), ...theme.terms.en, ...theme.terms.vi],
    related: [],
    words: family ? namesOf(family.name) : [],
  };
}

function articleEntry(index: CatalogueIndex, article: Article): SearchEntry {
  const { id, title, titleVi, outlet, authors, scopeName, pin, provincesIn } = article;
  const bySet: [string, readonly ProvinceId[]][] = [
    [article.boundaries, article.provinces],
    ...Object.entries(provincesIn),
  ];
  const units = bySet.flatMap(([set, ids]) => ids.map((unit) => index.unit(set as BoundariesId, unit)));
  // Of places only the pin: an article that names Hà Nội and Việt Nam is not about Hà Nam.
  const pinned = index.places.get(pin);
  return {
    key: `article:${id}`,
    target: { kind: "article", id },
    title: { en: title.text, vi: titleVi ?? title.text },
    detail: outlet,
    note: null,
    articles: 1,
    number: null,
    names: [title.text, ...(titleVi === null ? [] : [titleVi])],
    related: namesOf(scopeName),
    words: [
      ...namesOf(outlet),
      ...authors.flatMap(({ name }) => namesOf(name)),
      ...[...units, pinned].flatMap((named) => (named ? namesOf(named.name) : [])),
      article.published.edtf?.slice(0, 4) ?? "",
    ],
  };
}

/**
 * Everything that can be found: provinces of all sets, documents, themes, articles, and places that are not just a
 * province once more.
 */
export function searchEntries(index: CatalogueIndex): readonly SearchEntry[] {
  const { places, documents, themes, articles } = index.catalogue;
  return [
    ...provinceEntries(index),
    ...places.filter((place) => !isWholeProvince(index, place)).map((place) => placeEntry(index, place)),
    ...documents.map((document) => documentEntry(index, document)),
    ...themes.map((theme) => themeEntry(index, theme)),
    ...articles.map((article) => articleEntry(index, article)),
  ];
}
