import type { BoundariesId, ThemeId } from "#dataset/schema.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { type Measures, measureUnits } from "./measure.ts";
import { poolSentences } from "./poolSentences.ts";

/**
 * The share (0 to 1) of the sentences of each unit's articles, pooled, that are coded with a theme; `n` counts the
 * sentences. Null where the unit has no article, or only articles without a sentence.
 */
export function themeShareByProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  theme: ThemeId,
  filter: DateFilter = ALL_DATES,
): Measures {
  return measureUnits(index, boundaries, filter, (articles) => {
    const { n, coded } = poolSentences(articles);
    return { value: n === 0 ? null : (coded.get(theme) ?? 0) / n, n };
  });
}
