import type { Article, BoundariesId, ProvinceId, ThemeId } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import { ALL_DATES, type DateFilter, overlaps } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** What the map is coloured by. */
export type ColorBy = "articles" | "documents" | ThemeId;

/** Whether the values are whole numbers or shares from 0 to 1. */
export type MeasureKind = "count" | "share";

export const measureKind = (color: ColorBy): MeasureKind =>
  color === "articles" || color === "documents" ? "count" : "share";

/** What the map says of a unit. */
export interface Measure {
  /** A count, or a share from 0 to 1; null where no article speaks of the unit: no data, which is not 0. */
  readonly value: number | null;
  /** How many articles, or for a share how many sentences, stand behind the value. */
  readonly n: number;
}

/** Every unit of a set of boundaries with its measure, in the catalogue's order. */
export type Measures = ReadonlyMap<ProvinceId, Measure>;

const NO_DATA: Measure = { value: null, n: 0 };

/** Measures every unit by the articles about it within the dates asked for. */
export function measureUnits(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter,
  measure: (articles: readonly Article[]) => Measure,
): Measures {
  const isAskedFor = overlaps(filter);
  const all = filter.from === ALL_DATES.from && filter.to === ALL_DATES.to;
  const measures = new Map<ProvinceId, Measure>();
  for (const id of index.units.get(boundaries)?.keys() ?? []) {
    const about = articlesInProvince(index, boundaries, id);
    const kept = all ? about : about.filter((article) => isAskedFor(index.published.get(article.id) ?? null));
    measures.set(id, kept.length === 0 ? NO_DATA : measure(kept));
  }
  return measures;
}
