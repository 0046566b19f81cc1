import type {
  Article,
  ArticleId,
  BoundariesId,
  DocumentId,
  PlaceId,
  ProvinceId,
  ThemeId,
} from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** Something a reader can select. */
export type Subject =
  | { readonly kind: "province"; readonly boundaries: BoundariesId; readonly id: ProvinceId }
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "theme"; readonly id: ThemeId }
  | { readonly kind: "place"; readonly id: PlaceId };

const NONE: readonly Article[] = [];

/** The provinces that an article is about, as units of the given set of boundaries. */
export function provincesOf(
  article: Pick<Article, "boundaries" | "provinces" | "provincesIn">,
  boundaries: BoundariesId,
): readonly ProvinceId[] {
  return article.boundaries === boundaries ? article.provinces : (article.provincesIn[boundaries] ?? []);
}

/** The articles about a unit, in the catalogue's order; none for a unit that the set does not have. */
export function articlesInProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
): readonly Article[] {
  return index.articlesByProvince.get(boundaries)?.get(id) ?? NONE;
}

/**
 * The articles behind whatever is selected: about the province, citing the document, coded with the theme,
 * naming the place or pinned on it, or the article itself.
 */
export function articlesAbout(index: CatalogueIndex, subject: Subject): readonly Article[] {
  switch (subject.kind) {
    case "province":
      return articlesInProvince(index, subject.boundaries, subject.id);
    case "article": {
      const article = index.articles.get(subject.id);
      return article ? [article] : NONE;
    }
    case "document":
      return index.articlesByDocument.get(subject.id) ?? NONE;
    case "theme":
      return index.articlesByTheme.get(subject.id) ?? NONE;
    case "place":
      return index.articlesByPlace.get(subject.id) ?? NONE;
  }
}
