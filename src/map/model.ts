import type { BoundaryUnit, Position } from "#dataset/boundaryFile.ts";
import type { ArticleId, BoundariesId, PlaceId, ProvinceId } from "#dataset/schema.ts";
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
  selected: boolean;
  /** Whether what is selected (an article, a document, a theme) concerns the province. */
  concerned: boolean;
  /** "Lạng Sơn: 1 article, 5 documents" */
  says: string;
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
  /** "Provinces until 30 June 2025" */
  dated: string;
  /** The outlines shown; the same list as long as the boundaries are. */
  units: readonly BoundaryUnit[];
  regions: readonly Region[];
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
