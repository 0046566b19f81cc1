import type { ExpressionSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";

/** The colours of the map, read from the style sheet so that both renderers share them. */
export interface Palette {
  sea: string;
  land: string;
  landLine: string;
  country: string;
  line: string;
  steps: readonly [string, string, string, string, string, string];
  ink: string;
  halo: string;
  accent: string;
  hatch: string;
}

export const SOURCES = { land: "land", units: "units" } as const;
export const HATCH_IMAGE = "hatch";

const is = (flag: string): ExpressionSpecification => ["boolean", ["feature-state", flag], false];
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * The MapLibre style: land, provinces coloured by the feature state `step`, hatching by `nodata`, and outlines by
 * `hovered`, `concerned`, `selected` and `active`, the selection last. No glyphs, no sprite, no tiles.
 */
export function mapStyle(
  palette: Palette,
  land: FeatureCollection = empty,
  units = empty,
): StyleSpecification {
  const stepColor: ExpressionSpecification = [
    "match",
    ["number", ["feature-state", "step"], -1],
    ...palette.steps.flatMap((color, step) => [step, color] as const),
    palette.country,
  ] as unknown as ExpressionSpecification;
  const outline = (id: string, flag: string, color: string, width: number, dash?: number[]) => ({
    id,
    type: "line" as const,
    source: SOURCES.units,
    layout: { "line-join": "round" as const, "line-cap": "round" as const },
    paint: {
      "line-color": color,
      "line-width": ["case", is(flag), width, 0] as ExpressionSpecification,
      "line-opacity": ["case", is(flag), 1, 0] as ExpressionSpecification,
      ...(dash ? { "line-dasharray": dash } : {}),
    },
  });
  return {
    version: 8,
    sources: {
      [SOURCES.land]: { type: "geojson", data: land, tolerance: 0.2 },
      [SOURCES.units]: { type: "geojson", data: units, promoteId: "id", tolerance: 0.1 },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      { id: "land", type: "fill", source: SOURCES.land, paint: { "fill-color": palette.land } },
      {
        id: "land-line",
        type: "line",
        source: SOURCES.land,
        filter: ["!=", ["get", "id"], "viet-nam"],
        paint: { "line-color": palette.landLine, "line-width": 0.6 },
      },
      { id: "units", type: "fill", source: SOURCES.units, paint: { "fill-color": stepColor } },
      {
        id: "units-hatch",
        type: "fill",
        source: SOURCES.units,
        paint: {
          "fill-pattern": HATCH_IMAGE,
          "fill-opacity": ["case", is("nodata"), 1, 0],
        },
      },
      {
        id: "units-hover",
        type: "fill",
        source: SOURCES.units,
        paint: { "fill-color": palette.ink, "fill-opacity": ["case", is("hovered"), 0.09, 0] },
      },
      {
        id: "units-line",
        type: "line",
        source: SOURCES.units,
        paint: {
          "line-color": palette.line,
          "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 9, 1.1],
        },
      },
      outline("concerned-under", "concerned", palette.halo, 4.5),
      outline("concerned", "concerned", palette.ink, 1.6, [3, 2]),
      outline("selected-under", "selected", palette.halo, 6),
      outline("selected", "selected", palette.ink, 2.6),
      outline("active-under", "active", palette.halo, 7),
      outline("active", "active", palette.accent, 3),
    ],
  };
}
