import type { Event } from "#dataset/schema.ts";
import { eventsOfDocument, sortEvents } from "#selectors/eventsOf.ts";
import type { DateFilter } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Subject } from "./subjectOf.ts";

/** The events behind what the details are of, in the order of time; those without a date last. */
export function eventsOfSubject(
  index: CatalogueIndex,
  { selection, articles }: Subject,
  filter: DateFilter,
): readonly Event[] {
  const { dated, undated } =
    selection.kind === "document"
      ? eventsOfDocument(index, selection.id, filter)
      : sortEvents(
          index,
          articles.flatMap(({ id }) => index.eventsByArticle.get(id) ?? []),
          filter,
        );
  return [...dated.map(({ event }) => event), ...undated];
}
