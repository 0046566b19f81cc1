import * as z from "zod/mini";
import { type Catalogue, catalogue, type Issue, SCHEMA_VERSION, type StoryHead } from "#dataset/schema.ts";
import type { BuiltArticle } from "./buildArticle.ts";
import { byId, compare } from "./compare.ts";
import type { Reference } from "./readSources.ts";

/**
 * All that map, lists, filters and timeline need. Families and themes keep the order of the codebook, which is the
 * order in which they are read; everything else stands by id.
 */
export function buildCatalogue(
  reference: Reference,
  articles: readonly BuiltArticle[],
  issues: readonly Issue[],
  stories: readonly StoryHead[],
): Catalogue {
  return z.parse(catalogue, {
    schemaVersion: SCHEMA_VERSION,
    boundaries: [...reference.boundaries].sort(byId),
    provinces: [...reference.provinces].sort(
      (a, b) => compare(a.boundaries, b.boundaries) || compare(a.id, b.id),
    ),
    places: [...reference.places].sort(byId),
    documents: [...reference.documents].sort(byId),
    families: reference.families,
    themes: reference.themes,
    articles: articles.map(({ article }) => article).sort(byId),
    events: articles.flatMap(({ events }) => events).sort(byId),
    issues: [...issues].sort(byId),
    stories: [...stories].sort(byId),
  });
}
