import type { BoundaryUnit, Position } from "#dataset/boundaryFile.ts";
import type { ArticleId, BoundariesId, PlaceId, ProvinceId } from "#dataset/schema.ts";
import type { Line } from "./borderLines.ts";
import type { When } from "./dashPattern.ts";
import type { Bounds } from "./mercator.ts";

/** How a province relates to the dataset: coloured by its value, without articles, or outside what is covered. */
export type Coverage = "value" | "no-data" | "not-covered";

/** One province as every renderer shows it. */
export interface Region {
  id: ProvinceId;
  /** The name in Vietnamese, with its diacritics: what the map is labelled with in either language. */
  label: string;
  labelAt: Position;
  unit: BoundaryUnit;
  coverage: Coverage;
  /** A count, or a share from 0 to 1; null without data. */
  value: number | null;
  /** What stands behind the value: articles for counts, sentences for shares. */
  n: number;
  /** The step of the colour ramp, 0 (for the value 0) to 5; null without data. */
  step: number | null;
  /** The value as printed on the province; null where nothing is. */
  printed: string | null;
  /** Whether an article is pinned in it: of two names that cannot both stand, its own stays. */
  pinned: boolean;
  selected: boolean;
  /** Whether what is selected (an article, a document, a theme, a place) concerns the province. */
  concerned: boolean;
  /** How many of the articles behind it are about the province. */
  concerns: number;
  /** Whether the province steps back behind those that are concerned. */
  recedes: boolean;
  /** "Lạng Sơn: 1 article, 5 documents" */
  says: string;
}

/** A name on dashed boundaries. */
export interface Note {
  text: string;
  at: Position;
}

/** Boundaries of another set, dashed over the one shown. */
export interface Dashes {
  boundaries: BoundariesId;
  when: When;
  /** Every border of the set, where it was asked for; the same list as long as the outlines are. */
  whole: readonly Line[];
  /** The units that the selected one was or becomes. */
  strong: readonly Line[];
  notes: readonly Note[];
  /** "Boundaries until 30 June 2025" */
  dated: string;
  /** The same for the legend, or "what Ninh Bình was made of" where nothing else of the set is drawn. */
  label: string;
}

/** One class of the legend: a closed interval, and its step of the colour ramp. */
export interface LegendClass {
  step: number;
  label: string;
}

export interface Legend {
  title: string;
  /** What n counts, in words: "5 articles, 187 sentences". */
  n: string;
  classes: readonly LegendClass[];
  noData: string;
  notCovered: string;
  kind: "count" | "share";
  /** What the outlined provinces have to do with what is selected: "28-NQ/TW: cited by 2 articles". */
  concerned: string | null;
  /** What a column of the table says of each province: "Citing 28-NQ/TW". */
  concernedColumn: string | null;
  dashes: readonly Pick<Dashes, "when" | "label">[];
}

/** Articles pinned at one place. */
export interface Pin {
  place: PlaceId;
  articles: readonly ArticleId[];
  at: Position;
  /** The place and its articles in words. */
  says: string;
  selected: boolean;
}

/** What the map says, computed once and away from any renderer. */
export interface MapModel {
  boundaries: BoundariesId;
  /** "Boundaries until 30 June 2025" */
  dated: string;
  /** "63 provinces and cities, until 30 June 2025": what the set is called, for whoever sees only a picture. */
  named: string;
  /** The outlines shown; the same list as long as the boundaries are. */
  units: readonly BoundaryUnit[];
  regions: readonly Region[];
  dashes: readonly Dashes[];
  pins: readonly Pin[];
  legend: Legend;
  /** One sentence for those who do not see the map. */
  description: string;
  attribution: string;
  /** What the reader asked to see: the selected provinces, or null for the whole. */
  focus: Bounds | null;
  /** The provinces that hold articles' pins. */
  home: Bounds;
}

/** A renderer paints the model, changes only what differs, and gives back ids. */
export interface MapRenderer {
  paint: (model: MapModel) => void;
  destroy: () => void;
}
