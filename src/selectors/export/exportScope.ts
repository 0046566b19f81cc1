import type { Article, BoundariesId, Document, Event, Province, ProvinceId } from "#dataset/schema.ts";
import { articlesAbout, provincesOf, type Subject } from "#selectors/articlesOf.ts";
import { type DateFilter, filterArticles } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";

/** What a reader takes away: everything the dates asked for leave, or what bears on one selected thing. */
export interface ExportScope {
  readonly boundaries: BoundariesId;
  readonly filter: DateFilter;
  readonly articles: readonly Article[];
  /** Cited, perhaps cited or rested on by the articles; without any limit the whole registry. */
  readonly documents: readonly Document[];
  readonly events: readonly Event[];
  /** Units of the boundaries shown. */
  readonly provinces: readonly Province[];
}

/** Gathers what an export holds, in the catalogue's order; `subject` null takes everything shown. */
export function exportScope(
  index: CatalogueIndex,
  { boundaries, filter, subject }: { boundaries: BoundariesId; filter: DateFilter; subject: Subject | null },
): ExportScope {
  const about = subject ? articlesAbout(index, subject) : index.catalogue.articles;
  const articles = filterArticles(index, filter, about).kept;
  const isEverything = subject === null && filter.from === null && filter.to === null;
  const used = new Set<string>(
    articles.flatMap(({ documents, candidates, context }) => [...documents, ...candidates, ...context]),
  );
  if (subject?.kind === "document") used.add(subject.id);
  const units = [...(index.units.get(boundaries)?.values() ?? [])];
  const concerned = new Set<ProvinceId>(
    subject?.kind === "province"
      ? [subject.id]
      : articles.flatMap((article) => provincesOf(article, boundaries)),
  );
  return {
    boundaries,
    filter,
    articles,
    documents: isEverything
      ? index.catalogue.documents
      : index.catalogue.documents.filter(({ id }) => used.has(id)),
    events: filterEvents(index, filter, eventsOf(index, articles, subject)).kept,
    provinces: subject ? units.filter(({ id }) => concerned.has(id)) : units,
  };
}

/** Without a subject every event is judged by its own dates, whatever its article's: as the timeline does. */
function eventsOf(
  index: CatalogueIndex,
  articles: readonly Article[],
  subject: Subject | null,
): readonly Event[] {
  if (subject === null) return index.catalogue.events;
  if (subject.kind === "document") return index.eventsByDocument.get(subject.id) ?? [];
  return articles.flatMap(({ id }) => index.eventsByArticle.get(id) ?? []);
}
