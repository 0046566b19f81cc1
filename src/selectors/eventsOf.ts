import type { ArticleId, BoundariesId, DocumentId, Event, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import type { Span } from "./edtfSpan.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import { filterEvents } from "./filterEvents.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

export interface DatedEvent {
  readonly event: Event;
  readonly span: Span;
}

export interface Events {
  /** Events with a date, by their start, then their end. */
  readonly dated: readonly DatedEvent[];
  readonly undated: readonly Event[];
}

/** `a - b` that also orders the infinite sides of open intervals. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Parts events that have a date from those that have none, and sorts the former. */
export function sortEvents(
  index: CatalogueIndex,
  events: readonly Event[],
  filter: DateFilter = ALL_DATES,
): Events {
  const dated: DatedEvent[] = [];
  const undated: Event[] = [];
  for (const event of filterEvents(index, filter, events).kept) {
    const span = index.eventSpans.get(event) ?? null;
    if (span === null) undated.push(event);
    else dated.push({ event, span });
  }
  dated.sort(
    (a, b) =>
      compare(a.span.start, b.span.start) ||
      compare(a.span.end, b.span.end) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
  return { dated, undated };
}

export function eventsOfArticle(
  index: CatalogueIndex,
  id: ArticleId,
  filter: DateFilter = ALL_DATES,
): Events {
  return sortEvents(index, index.eventsByArticle.get(id) ?? [], filter);
}

/** The events stated by the articles about a unit. */
export function eventsOfProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  filter: DateFilter = ALL_DATES,
): Events {
  const articles = articlesInProvince(index, boundaries, id);
  const events = articles.flatMap((article) => index.eventsByArticle.get(article.id) ?? []);
  return sortEvents(index, events, filter);
}

/** The events that concern a document, whichever article states them. */
export function eventsOfDocument(
  index: CatalogueIndex,
  id: DocumentId,
  filter: DateFilter = ALL_DATES,
): Events {
  return sortEvents(index, index.eventsByDocument.get(id) ?? [], filter);
}
