import type { BoundariesId } from "#dataset/schema.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { type Measures, measureUnits } from "./measure.ts";

/** How many articles are about each unit; an article about six provinces counts once in each. */
export function countByProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter = ALL_DATES,
): Measures {
  return measureUnits(index, boundaries, filter, ({ length }) => ({ value: length, n: length }));
}
