import type { ArticleId, BoundariesId, DocumentId, PlaceId, ProvinceId, ThemeId } from "#dataset/schema.ts";
import { DEFAULT_BOUNDARIES } from "./defaultBoundaries.ts";

export type Panel = "themes" | "documents" | "timeline" | "articles";
export type Language = "en" | "vi";
export type Scheme = "light" | "dark";
/** What the provinces are coloured by: a count, or the share of a theme. */
export type Color = "articles" | "documents" | ThemeId;
/** What stands beside the map: provinces by themes, provinces by documents, or the network of documents. */
export type Chart = "themes" | "documents" | "network";
/** What the lanes of the timeline are: provinces, types of document, or families of themes. */
export type Lanes = "provinces" | "documents" | "themes";

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
  chart: Chart | null;
  /** Provinces side by side, at most `MOST_COMPARED`, each once, in the order in which they were chosen. */
  compare: readonly ProvinceId[];
  /** What orders the rows of a chart: a province by whose column they are sorted, `CORPUS` or `SIMILARITY`. */
  rows: string | null;
  /** What orders its columns: a theme or document by whose row they are sorted, or `SIMILARITY`. */
  columns: string | null;
  boundaries: BoundariesId;
  /** A set of boundaries drawn dashed over the one shown; null for none. */
  outlines: BoundariesId | null;
  color: Color;
  from: string | null;
  to: string | null;
  lanes: Lanes;
  /** The stretch that the timeline is zoomed to, as an EDTF interval closed at both sides; null for everything. */
  span: string | null;
  q: string;
  camera: Camera | null;
  lang: Language | null;
  scheme: Scheme | null;
  mode: "embed" | "present" | null;
  story: string | null;
  step: string | null;
}

/** Five columns are what a reader can hold side by side. */
export const MOST_COMPARED = 5;
/** The value of `rows` and `columns` that puts what is alike side by side. */
export const SIMILARITY = "similarity";
/** The value of `rows` that puts first what the whole corpus has most of. */
export const CORPUS = "corpus";

export const defaultView: View = {
  province: null,
  article: null,
  document: null,
  theme: null,
  place: null,
  panel: null,
  chart: null,
  compare: [],
  rows: null,
  columns: null,
  boundaries: DEFAULT_BOUNDARIES,
  outlines: null,
  color: "articles",
  from: null,
  to: null,
  lanes: "provinces",
  span: null,
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

/** The chart beside the map; provinces to compare are compared by their themes unless the view says otherwise. */
export const chartOf = ({ chart, compare }: Pick<View, "chart" | "compare">): Chart | null =>
  chart ?? (compare.length > 0 ? "themes" : null);

/** The view with a province added to those compared, or taken out of them; a sixth is not taken in. */
export function toggleCompared(view: View, province: ProvinceId): View {
  const others = view.compare.filter((id) => id !== province);
  const isThere = others.length < view.compare.length;
  if (!isThere && others.length >= MOST_COMPARED) return view;
  return { ...view, compare: isThere ? others : [...others, province] };
}

/** What shows a set of boundaries; the one that leaves takes the dashes of the one that comes. */
export const showBoundaries = (view: View, boundaries: BoundariesId): Partial<View> => ({
  boundaries,
  outlines: view.outlines === boundaries ? view.boundaries : view.outlines,
});

/** What closes the chart. */
export const noChart = {
  chart: null,
  compare: [],
  rows: null,
  columns: null,
} as const satisfies Partial<View>;
