import type { BoundariesId, ThemeId } from "#dataset/schema.ts";
import { countByProvince } from "./countByProvince.ts";
import { documentsByProvince } from "./documentsByProvince.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import type { ColorBy, Measures } from "./measure.ts";
import { themeShareByProvince } from "./themeShareByProvince.ts";

/** The measure that the map is coloured by, for every unit of a set of boundaries. */
export function measureByProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  color: ColorBy,
  filter: DateFilter = ALL_DATES,
): Measures {
  if (color === "articles") return countByProvince(index, boundaries, filter);
  if (color === "documents") return documentsByProvince(index, boundaries, filter);
  return themeShareByProvince(index, boundaries, color as ThemeId, filter);
}
