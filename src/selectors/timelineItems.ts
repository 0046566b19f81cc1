import type { Article, Event } from "#dataset/schema.ts";
import { eventTime } from "./eventTime.ts";
import type { Stretch } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { startOfUnit, unitOf } from "./timeGrain.ts";

/** An article or an event with the time by which the filter judges it; null where nothing is known of it. */
export interface TimelineItem {
  readonly of: Article | Event;
  readonly time: Stretch | null;
  /** How far a plan looks beyond its horizon, end exclusive. */
  readonly visionEnd: number | null;
}

const known = new WeakMap<CatalogueIndex, readonly TimelineItem[]>();

/** Everything that the dates of a view can keep or leave: all articles, and all events but their publication. */
export function timelineItems(index: CatalogueIndex): readonly TimelineItem[] {
  const found = known.get(index);
  if (found) return found;
  const { articles, events } = index.catalogue;
  const items: TimelineItem[] = [
    ...articles.map((of) => ({ of, time: index.published.get(of.id) ?? null, visionEnd: null })),
    ...events
      .filter(({ kind }) => kind !== "published")
      .map((of) => ({
        of,
        time: eventTime(index, of),
        visionEnd: of.vision === null ? null : startOfUnit(of.vision + 1, "year"),
      })),
  ];
  known.set(index, items);
  return items;
}

const extents = new WeakMap<CatalogueIndex, Stretch | null>();

/** From the year of the first date to that of the last horizon or vision; null where nothing has a date. */
export function timelineExtent(index: CatalogueIndex): Stretch | null {
  const found = extents.get(index);
  if (found !== undefined) return found;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time, visionEnd } of timelineItems(index)) {
    for (const ms of time ? [time.start, time.end - 1] : []) {
      if (!Number.isFinite(ms)) continue;
      first = Math.min(first, ms);
      last = Math.max(last, ms);
    }
    if (visionEnd !== null) last = Math.max(last, visionEnd - 1);
  }
  const extent = Number.isFinite(first)
    ? {
        start: startOfUnit(unitOf(first, "year"), "year"),
        end: startOfUnit(unitOf(last, "year") + 1, "year"),
      }
    : null;
  extents.set(index, extent);
  return extent;
}
