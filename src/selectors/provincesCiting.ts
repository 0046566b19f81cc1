import type { Article, BoundariesId, Province } from "#dataset/schema.ts";
import { provincesOf } from "./articlesOf.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** The units that articles are about, by the boundaries shown, and how many of the articles; most first, then by id. */
export function provincesCiting(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  articles: readonly Article[],
): readonly { readonly province: Province; readonly articles: number }[] {
  const counts = new Map<Province, number>();
  for (const article of articles) {
    for (const id of new Set(provincesOf(article, boundaries))) {
      const province = index.unit(boundaries, id);
      if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([province, n]) => ({ province, articles: n }))
    .sort((a, b) => b.articles - a.articles || (a.province.id < b.province.id ? -1 : 1));
}
