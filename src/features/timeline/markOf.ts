import type { Article, Event } from "#dataset/schema.ts";
import { type EventTime, eventTime } from "#selectors/eventTime.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { startOfUnit } from "#selectors/timeGrain.ts";

/** An event as it is drawn in a lane: when it was, as far as that is known. */
export interface Mark {
  /** Unique within the chart: the lane, the article and the event. */
  readonly key: string;
  readonly event: Event;
  readonly article: Article;
  /** The same issue of the same document as other articles of the lane have it; this one among them. */
  readonly events: readonly Event[];
  readonly time: EventTime | null;
  readonly visionEnd: number | null;
}

/** The mark of an event, or null for an event of an article that the catalogue does not have. */
export function markOf(index: CatalogueIndex, lane: string, event: Event): Mark | null {
  const article = index.articles.get(event.article);
  if (!article) return null;
  return {
    key: `${lane}/${article.id}/${event.id}`,
    event,
    article,
    events: [event],
    time: eventTime(index, event),
    visionEnd: event.vision === null ? null : startOfUnit(event.vision + 1, "year"),
  };
}

/** False where the date is unknown and its time, if any, is what is known around it. */
export const isDated = ({ time }: Mark): boolean => time?.dated ?? false;

/** The marks of a lane in the order of time; a document issued once is one mark, however many articles cite it. */
export function marksOf(index: CatalogueIndex, lane: string, events: readonly Event[]): readonly Mark[] {
  const issues = new Map<string, Event[]>();
  const marks: Mark[] = [];
  for (const event of events) {
    const issue = event.kind === "issued" && event.document ? `${event.document} ${event.date}` : null;
    const found = issue === null ? undefined : issues.get(issue);
    if (found) {
      found.push(event);
      continue;
    }
    const mark = markOf(index, lane, event);
    if (!mark) continue;
    const same = [event];
    if (issue !== null) issues.set(issue, same);
    marks.push({ ...mark, events: same });
  }
  return marks.sort(byTime);
}

/** Marks in the order of time: by start, then end; those of which nothing is known come last. */
export function byTime(a: Mark, b: Mark): number {
  const [one, other] = [a.time, b.time];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
