import type { BoundariesId, Event, Province } from "#dataset/schema.ts";
import { type DatedEvent, eventsOfProvince } from "./eventsOf.ts";
import { ALL_DATES, type DateFilter } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

export interface TimelineLane {
  readonly province: Province;
  /** By their start; an event of an article about several provinces stands in each of their lanes. */
  readonly events: readonly DatedEvent[];
  readonly undated: readonly Event[];
}

/** One lane for each unit that has an event within the dates asked for, in the catalogue's order. */
export function timelineLanes(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter = ALL_DATES,
): readonly TimelineLane[] {
  return [...(index.units.get(boundaries)?.values() ?? [])].flatMap((province) => {
    const { dated, undated } = eventsOfProvince(index, boundaries, province.id, filter);
    return dated.length + undated.length === 0 ? [] : [{ province, events: dated, undated }];
  });
}
