import type { BoundariesId, DocumentId } from "#dataset/schema.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { type Measures, measureUnits } from "./measure.ts";

/** How many different documents the articles about each unit cite; `n` counts the articles. */
export function documentsByProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter = ALL_DATES,
): Measures {
  return measureUnits(index, boundaries, filter, (articles) => {
    const cited = new Set<DocumentId>();
    for (const { documents } of articles) for (const id of documents) cited.add(id);
    return { value: cited.size, n: articles.length };
  });
}
