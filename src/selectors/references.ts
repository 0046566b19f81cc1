import type {
  Article,
  ArticleId,
  BoundariesId,
  DocumentId,
  PlaceId,
  ProvinceId,
  ThemeId,
} from "#dataset/schema.ts";
import { articlesAbout, provincesOf } from "./articlesOf.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** Anything of the dataset that stands somewhere on the page, often in several places at once. */
export type Reference =
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "theme"; readonly id: ThemeId }
  | { readonly kind: "place"; readonly id: PlaceId };

const KINDS: ReadonlySet<string> = new Set(["province", "article", "document", "theme", "place"]);

/** `province:lang-son`: a reference as an attribute of an element. */
export const referenceKey = ({ kind, id }: Reference): string => `${kind}:${id}`;

/** Reads what `referenceKey` wrote; null where the text is no reference. */
export function readReference(key: string): Reference | null {
  const [kind, id, more] = key.split(":");
  return kind && id && more === undefined && KINDS.has(kind) ? ({ kind, id } as Reference) : null;
}

/**
 * What a reference bears on, by the boundaries shown: the articles behind it, the provinces they concern, and for a
 * province or an article the documents that are cited there.
 */
export interface Kin {
  readonly articles: readonly ArticleId[];
  readonly provinces: readonly ProvinceId[];
  readonly documents: readonly DocumentId[];
}

export function kinOf(index: CatalogueIndex, boundaries: BoundariesId, reference: Reference): Kin {
  if (reference.kind === "province") {
    const articles = articlesAbout(index, { ...reference, boundaries });
    return { articles: idsOf(articles), provinces: [reference.id], documents: citedIn(articles) };
  }
  const articles = articlesAbout(index, reference);
  const provinces = new Set(articles.flatMap((article) => provincesOf(article, boundaries)));
  const holding = reference.kind === "place" && index.places.get(reference.id)?.provinces[boundaries];
  return {
    articles: idsOf(articles),
    documents: reference.kind === "article" ? citedIn(articles) : [],
    provinces: reference.kind === "place" ? (holding ? [holding] : []) : [...provinces],
  };
}

const idsOf = (articles: readonly Article[]): ArticleId[] => articles.map(({ id }) => id);
const citedIn = (articles: readonly Article[]): DocumentId[] => [
  ...new Set(articles.flatMap(({ documents }) => documents)),
];
