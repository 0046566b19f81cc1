import type { T } from "#i18n/createT.ts";
import { type DateFilter, filterArticles } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { datesWords } from "./datesWords.ts";

/** What the dates keep, in words: "4 articles, 24 events from 2019 to 2024". */
export function describeFilter(t: T, lang: "en" | "vi", index: CatalogueIndex, filter: DateFilter): string {
  const isOn = filter.from !== null || filter.to !== null;
  const dates = datesWords(t, lang, filter);
  return t("timeline.filter.counts", {
    articles: filterArticles(index, filter).kept.length,
    events: filterEvents(index, filter).kept.length,
    dates: isOn ? dates : `(${dates})`,
  });
}
