import type { BoundariesId, ThemeId } from "#dataset/schema.ts";
import { countByProvince } from "./countByProvince.ts";
import { documentsByProvince } from "./documentsByProvince.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import type { Measures } from "./measure.ts";
import { themeShareByProvince } from "./themeShareByProvince.ts";

/** What the map is coloured by. */
export type ColorBy = "articles" | "documents" | ThemeId;

/** Whether the values are whole numbers or shares from 0 to 1. */
export type MeasureKind = "count" | "share";

export const measureKind = (color: ColorBy): MeasureKind =>
  color === "articles" || color === "documents" ? "count" : "share";

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
