import type { Article, BoundariesId, Province, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** The units that share a border with each unit of one set of boundaries. */
export type Neighbours = ReadonlyMap<ProvinceId, readonly ProvinceId[]>;

/** The neighbours of a unit that have articles, most first, ties in the order of the neighbour map. */
export function neighboursWithArticles(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  neighbours: Neighbours,
  filter: DateFilter = ALL_DATES,
): readonly { readonly province: Province; readonly articles: readonly Article[] }[] {
  return (neighbours.get(id) ?? [])
    .flatMap((neighbour) => {
      const province = index.unit(boundaries, neighbour);
      const { kept } = filterArticles(index, filter, articlesInProvince(index, boundaries, neighbour));
      return province && kept.length > 0 ? [{ province, articles: kept }] : [];
    })
    .sort((a, b) => b.articles.length - a.articles.length);
}
