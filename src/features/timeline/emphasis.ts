import type { ArticleId, BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { articlesAbout } from "#selectors/articlesOf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Selection } from "#state/view.ts";
import type { Mark } from "./markOf.ts";

/** Whether a mark in a lane of these provinces (none where lanes are of another kind) belongs to what is selected. */
export type IsChosen = (mark: Pick<Mark, "events">, provinces: readonly ProvinceId[]) => boolean;

const nothing: IsChosen = () => false;

/**
 * What belongs to the selection: of an article its events; of a document what concerns it and the articles that
 * cite it; of a theme the events in whose sentence it is coded and the articles that carry it; of a province its
 * lane, or where there is none, the events of the articles about it; of a place those of the articles that name it.
 */
export function isChosenBy(
  index: CatalogueIndex,
  selection: Selection,
  boundaries: BoundariesId,
  hasProvinceLanes: boolean,
): IsChosen {
  if (selection.kind === "corpus") return nothing;
  const subject = selection.kind === "province" ? { ...selection, boundaries } : selection;
  const about: ReadonlySet<ArticleId> = new Set(articlesAbout(index, subject).map(({ id }) => id));
  const any =
    (test: (event: Mark["event"]) => boolean): IsChosen =>
    ({ events }) =>
      events.some(test);
  const isAppearance = ({ kind, article }: Mark["event"]) => kind === "published" && about.has(article);
  switch (selection.kind) {
    case "province":
      if (hasProvinceLanes) return (_, provinces) => provinces.includes(selection.id);
      return any(({ article }) => about.has(article));
    case "article":
    case "place":
      return any(({ article }) => about.has(article));
    case "document":
      return any((event) => event.document === selection.id || isAppearance(event));
    case "theme":
      return any((event) => event.themes.includes(selection.id) || isAppearance(event));
  }
}
