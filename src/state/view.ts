import type { ArticleId, BoundariesId, DocumentId, PlaceId, ProvinceId, ThemeId } from "#dataset/schema.ts";

export type Panel = "themes" | "documents" | "timeline" | "articles";
export type Language = "en" | "vi";
export type Scheme = "light" | "dark";
/** What the provinces are coloured by: a count, or the share of a theme. */
export type Color = "articles" | "documents" | ThemeId;

/** MapLibre's camera without bearing and pitch: zoom on 512-pixel tiles, centre in degrees. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/**
 * Everything a reader would share, as one small record: the address, a story's step, a message and an export's
 * footer carry it through the same codec. Null means the default, which is left out of the address.
 */
export interface View {
  province: ProvinceId | null;
  article: ArticleId | null;
  document: DocumentId | null;
  theme: ThemeId | null;
  place: PlaceId | null;
  panel: Panel | null;
  boundaries: BoundariesId;
  color: Color;
  from: string | null;
  to: string | null;
  q: string;
  camera: Camera | null;
  lang: Language | null;
  scheme: Scheme | null;
  mode: "embed" | "present" | null;
  story: string | null;
  step: string | null;
}

export const defaultView: View = {
  province: null,
  article: null,
  document: null,
  theme: null,
  place: null,
  panel: null,
  boundaries: "2008" as BoundariesId,
  color: "articles",
  from: null,
  to: null,
  q: "",
  camera: null,
  lang: null,
  scheme: null,
  mode: null,
  story: null,
  step: null,
};

/** The thing whose details are shown; the narrowest one where an address names several. */
export type Selection =
  | { kind: "article"; id: ArticleId }
  | { kind: "document"; id: DocumentId }
  | { kind: "theme"; id: ThemeId }
  | { kind: "place"; id: PlaceId }
  | { kind: "province"; id: ProvinceId }
  | { kind: "corpus" };

export function selectionOf(view: View): Selection {
  if (view.article) return { kind: "article", id: view.article };
  if (view.document) return { kind: "document", id: view.document };
  if (view.theme) return { kind: "theme", id: view.theme };
  if (view.place) return { kind: "place", id: view.place };
  if (view.province) return { kind: "province", id: view.province };
  return { kind: "corpus" };
}

const nothing = { province: null, article: null, document: null, theme: null, place: null, panel: null };

/** The view with another thing selected and nothing else; an article may keep the province it was reached from. */
export function select(view: View, selection: Selection, province: ProvinceId | null = null): View {
  if (selection.kind === "corpus") return { ...view, ...nothing };
  return { ...view, ...nothing, province, [selection.kind]: selection.id };
}
