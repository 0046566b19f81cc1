import type { Article, Event } from "#dataset/schema.ts";
import type { Lane } from "./lanesOf.ts";
import { byTime, isDated, type Mark } from "./markOf.ts";

/** One event of the text table. */
export interface TableRow {
  readonly key: string;
  readonly event: Event;
  readonly article: Article;
  /** Every lane in which the event stands. */
  readonly lanes: readonly Lane[];
}

/** "Until 2030" reads as 2030, though its bar begins where it can. */
const asRead = (mark: Mark): Mark =>
  mark.time?.openStart ? { ...mark, time: { ...mark.time, start: mark.time.end - 1 } } : mark;

/** What the lanes show as rows, each event once: by date, those of unknown date last however the rest is sorted. */
export function rowsOf(lanes: readonly Lane[], latestFirst = false): readonly TableRow[] {
  const found = new Map<Event, { mark: Mark; lanes: Lane[] }>();
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      for (const event of mark.events) {
        const row = found.get(event) ?? { mark: { ...mark, event }, lanes: [] };
        row.lanes.push(lane);
        found.set(event, row);
      }
    }
  }
  const turn = latestFirst ? -1 : 1;
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(isDated(b.mark)) - Number(isDated(a.mark)) || turn * byTime(asRead(a.mark), asRead(b.mark)),
    )
    .map(({ mark: { event, article }, lanes: own }) => ({
      key: `${event.article}/${event.id}`,
      event,
      article,
      lanes: own,
    }));
}
