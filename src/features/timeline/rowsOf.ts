import type { Article, BoundariesId, Event, Province } from "#dataset/schema.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { type Lane, pinProvinceOf } from "./lanesOf.ts";
import { byTime, type Mark } from "./markOf.ts";

/** One event of the text table. */
export interface TableRow {
  readonly key: string;
  readonly event: Event;
  readonly article: Article;
  /** Every unit in whose lane the event stands, the one with the article's pin first. */
  readonly provinces: readonly Province[];
}

/** "Until 2030" reads as 2030, though its bar begins where it can. */
const asRead = (mark: Mark): Mark =>
  mark.openStart && mark.time ? { ...mark, time: { ...mark.time, start: mark.time.end - 1 } } : mark;

/** What the lanes show as rows, each event once: by date, those of unknown date last. */
export function rowsOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  lanes: readonly Lane[],
): readonly TableRow[] {
  const found = new Map<Event, { mark: Mark; provinces: Province[] }>();
  for (const { province, others, marks } of lanes) {
    for (const mark of marks) {
      const row = found.get(mark.event) ?? { mark, provinces: [] };
      row.provinces.push(province, ...others);
      found.set(mark.event, row);
    }
  }
  return [...found.values()]
    .sort((a, b) => Number(b.mark.dated) - Number(a.mark.dated) || byTime(asRead(a.mark), asRead(b.mark)))
    .map(({ mark: { event, article }, provinces }) => {
      const pin = pinProvinceOf(index, boundaries, article);
      const isPin = ({ id }: Province) => Number(id === pin);
      return {
        key: `${article.id}/${event.id}`,
        event,
        article,
        provinces: provinces.sort((a, b) => isPin(b) - isPin(a)),
      };
    });
}
