import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { About } from "./about.ts";
import type { ExportScope } from "./exportScope.ts";

/**
 * The objects of the dataset as they are, piece by piece: a catalogue that holds no more than what is exported, and
 * that any reader of the dataset can read.
 */
export function* jsonParts(index: CatalogueIndex, scope: ExportScope, about: About): Generator<string> {
  const { catalogue } = index;
  const articles = new Set<string>(scope.articles.map(({ id }) => id));
  const places = new Set<string>(scope.articles.flatMap(({ pin, places: named }) => [pin, ...named]));
  yield `{"schemaVersion":${about.schemaVersion},\n"about":${JSON.stringify(about)}`;
  const lists: Record<string, readonly unknown[]> = {
    boundaries: catalogue.boundaries,
    provinces: catalogue.provinces,
    places: catalogue.places.filter(({ id }) => places.has(id)),
    documents: scope.documents,
    families: catalogue.families,
    themes: catalogue.themes,
    articles: scope.articles,
    events: scope.events,
    issues: catalogue.issues.filter(({ article }) => article !== null && articles.has(article)),
  };
  for (const [name, items] of Object.entries(lists)) yield* listParts(name, items);
  yield "}\n";
}

function* listParts(name: string, items: readonly unknown[]): Generator<string> {
  yield `,\n"${name}":[`;
  let before = "\n";
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
  yield "\n]";
}
