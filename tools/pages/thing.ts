import type { ArticleId, Catalogue, DocumentId, ProvinceId } from "../../src/dataset/schema.ts";
import type { CatalogueIndex } from "../../src/selectors/indexCatalogue.ts";
import type { Selection } from "../../src/state/view.ts";
import type { Words } from "./words.ts";

/** Something that has a page of its own. */
export type Thing =
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "article"; readonly id: ArticleId };

/** Every page there is: a province once, whatever number of boundary sets has a unit of that id. */
export function thingsOf({ provinces, documents, articles }: Catalogue): readonly Thing[] {
  return [
    ...[...new Set(provinces.map(({ id }) => id))].map((id) => ({ kind: "province", id }) as const),
    ...documents.map(({ id }) => ({ kind: "document", id }) as const),
    ...articles.map(({ id }) => ({ kind: "article", id }) as const),
  ];
}

/** Where a thing's page stands, from the atlas's own address on: "province/ha-nam.html". */
export const addressOf = ({ kind, id }: Thing, ending = "html"): string => `${kind}/${id}.${ending}`;

/** What the atlas is asked for to show the thing: "?province=ha-nam", as the view codec writes it. */
export const searchOf = ({ kind, id }: Thing, mode?: "embed"): string =>
  `?${new URLSearchParams({ [kind]: id, ...(mode && { mode }) })}`;

export const selectionOf = (thing: Thing): Selection => thing;

/** What a page is written from: the dataset, the borders, and the words of one language. */
export interface PageInput {
  index: CatalogueIndex;
  /** The units that share a border with a unit of a set of boundaries. */
  neighbours: (boundaries: string, id: ProvinceId) => readonly ProvinceId[];
  words: Words;
}

/** What stands on a page, in one language. */
export interface PageText {
  kicker: string;
  name: string;
  /** The name as it stands in a list of links, where others of the same name may stand beside it. */
  told: string;
  subtitle: string;
  description: string;
  /** Facts for the picture, one a line. */
  lines: readonly string[];
  /** Markup. */
  body: string;
}
