import type { Event } from "#dataset/schema.ts";
import { eventTime } from "./eventTime.ts";
import { ALL_DATES, type DateFilter, type Filtered, filterBySpan } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/**
 * The events that touch the dates asked for, by their own dates and not by those of their article. A publication
 * goes with its article, so that both are kept or neither; a horizon that only ends counts from what sets it; an
 * event of which nothing is known is kept.
 */
export function filterEvents(
  index: CatalogueIndex,
  filter: DateFilter = ALL_DATES,
  events: readonly Event[] = index.catalogue.events,
): Filtered<Event> {
  return filterBySpan(events, filter, (event) => eventTime(index, event));
}
