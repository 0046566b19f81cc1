import type { Event } from "#dataset/schema.ts";
import { edtfSpan } from "./edtfSpan.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** When an event was, as far as that is known: milliseconds, `end` exclusive; a side not known is infinite. */
export interface EventTime {
  readonly start: number;
  readonly end: number;
  /** False where the date is unknown and only what lies around it is known. */
  readonly dated: boolean;
  /** A horizon that does not say when it begins; `start` is then that of what sets it. */
  readonly openStart: boolean;
  /** The date carries `~`, `?`, or `%` for both: about then, perhaps then. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const known = new WeakMap<CatalogueIndex, Map<Event, EventTime | null>>();

/**
 * When an event was, by the one rule that the date filter, the chart and every count share. Two dates are helped
 * by what is around them: a publication without a date lies between the bounds of its article, and a horizon that
 * only ends ("until 2030") begins with the document or, failing that, the article that sets it, since nobody could
 * have planned by it before. Null where nothing is known.
 */
export function eventTime(index: CatalogueIndex, event: Event): EventTime | null {
  const times = known.get(index) ?? new Map<Event, EventTime | null>();
  known.set(index, times);
  const found = times.get(event);
  if (found !== undefined) return found;
  const time = read(index, event);
  times.set(event, time);
  return time;
}

function read(index: CatalogueIndex, event: Event): EventTime | null {
  const own = index.eventSpans.get(event) ?? null;
  const around = event.kind === "published" ? (index.published.get(event.article) ?? null) : null;
  const span = own ?? around;
  if (span === null) return null;
  const openStart = own !== null && own.start === Number.NEGATIVE_INFINITY;
  return {
    start: openStart ? Math.min(settingStart(index, event), own.end - 1) : span.start,
    end: span.end,
    dated: own !== null,
    openStart,
    approximate: span.approximate,
    uncertain: span.uncertain,
  };
}

/** When a horizon was set: the day of its document, else of its article. */
function settingStart(index: CatalogueIndex, event: Event): number {
  const document = event.document === null ? undefined : index.documents.get(event.document);
  const issued = document?.issued ? edtfSpan(document.issued) : null;
  return issued?.start ?? index.published.get(event.article)?.start ?? Number.NEGATIVE_INFINITY;
}
