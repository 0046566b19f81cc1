import type { Event, EventKind } from "#dataset/schema.ts";
import { eventTime } from "./eventTime.ts";
import type { Stretch } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { unitOf } from "./timeGrain.ts";

/** What can be said in a sentence of any events. */
export interface TimelineFacts {
  readonly events: number;
  readonly byKind: Readonly<Record<EventKind, number>>;
  /** Events of which nothing is known. */
  readonly undated: number;
  /** The year in which most events begin, the first of them where they tie; null where none begins. */
  readonly busiest: { readonly year: number; readonly events: number } | null;
}

/** The kinds, the unknown and the busiest year of the events given, of which `shown` says where to look for it. */
export function timelineFacts(
  index: CatalogueIndex,
  events: readonly Event[],
  shown: Stretch,
): TimelineFacts {
  const byKind: Record<EventKind, number> = { happened: 0, issued: 0, published: 0, planned: 0 };
  const years = new Map<number, number>();
  let undated = 0;
  for (const event of events) {
    byKind[event.kind] += 1;
    const time = eventTime(index, event);
    if (time === null) undated += 1;
    else if (time.start >= shown.start && time.start < shown.end) {
      const year = unitOf(time.start, "year");
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  const ranked = [...years].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  const [first] = ranked;
  return {
    events: events.length,
    byKind,
    undated,
    busiest: first ? { year: first[0], events: first[1] } : null,
  };
}
