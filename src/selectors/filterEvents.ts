import type { Event } from "#dataset/schema.ts";
import { ALL_DATES, type DateFilter, type Filtered, filterBySpan } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/**
 * The events that touch the dates asked for, by their own dates and not by those of their article; an event without
 * a date is kept.
 */
export function filterEvents(
  index: CatalogueIndex,
  filter: DateFilter = ALL_DATES,
  events: readonly Event[] = index.catalogue.events,
): Filtered<Event> {
  return filterBySpan(events, filter, (event) => index.eventSpans.get(event) ?? null);
}
