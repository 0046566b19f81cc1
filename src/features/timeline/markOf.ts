import type { Article, Event } from "#dataset/schema.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";

/** An event as it is drawn in a lane: when it was, as far as that is known. */
export interface Mark {
  /** Unique within the chart: the lane, the article and the event. */
  readonly key: string;
  readonly event: Event;
  readonly article: Article;
  /** Milliseconds, `end` exclusive, a side of which nothing is known infinite; null where both are. */
  readonly time: { readonly start: number; readonly end: number } | null;
  /** False where the date is unknown and `time`, if any, is what is known around it. */
  readonly dated: boolean;
  /** The horizon does not say when it begins; `time` then begins with what sets it. */
  readonly openStart: boolean;
  readonly visionEnd: number | null;
}

/** A horizon that only ends ("until 2030") cannot begin before the document or the article that sets it. */
function earliestStart(index: CatalogueIndex, event: Event): number {
  const document = event.document === null ? undefined : index.documents.get(event.document);
  const issued = document?.issued ? edtfSpan(document.issued) : null;
  return issued?.start ?? index.published.get(event.article)?.start ?? Number.NEGATIVE_INFINITY;
}

/** The mark of an event, or null for an event of an article that the catalogue does not have. */
export function markOf(index: CatalogueIndex, lane: string, event: Event): Mark | null {
  const article = index.articles.get(event.article);
  if (!article) return null;
  const own = index.eventSpans.get(event) ?? null;
  const around = event.kind === "published" ? (index.published.get(article.id) ?? null) : null;
  const span = own ?? around;
  const openStart = own !== null && own.start === Number.NEGATIVE_INFINITY;
  const start = openStart ? Math.min(earliestStart(index, event), own.end) : span?.start;
  return {
    key: `${lane}/${article.id}/${event.id}`,
    event,
    article,
    time: span === null || start === undefined ? null : { start, end: span.end },
    dated: own !== null,
    openStart,
    visionEnd: event.vision === null ? null : Date.UTC(event.vision + 1, 0, 1),
  };
}

/** Marks in the order of time: by start, then end; those of which nothing is known come last. */
export function byTime(a: Mark, b: Mark): number {
  const [one, other] = [a.time, b.time];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
