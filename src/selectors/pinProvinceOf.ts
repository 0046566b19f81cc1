import type { Article, BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** The unit of a set of boundaries in which an article's pin stands; null where that is not known. */
export function pinProvinceOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  article: Pick<Article, "boundaries" | "pin" | "pinProvince">,
): ProvinceId | null {
  if (article.boundaries === boundaries) return article.pinProvince;
  return index.places.get(article.pin)?.provinces[boundaries] ?? null;
}
