import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { BoundariesId } from "#dataset/schema.ts";
import { DASH_PX, DASH_WIDTH_PX } from "../dashPattern.ts";
import { VEIL_OPACITY } from "../veil.ts";

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

export const SOURCES = { land: "land", dashes: "dashes" } as const;
export const HATCH_IMAGE = "hatch";
/** The layer that the provinces' fills and lines lie under. */
export const ABOVE_UNITS = "dashes-under";

/** The source of a set of boundaries, and the layer of its fills. */
export const unitSource = (set: BoundariesId): string => `units-${set}`;

const is = (flag: string): ExpressionSpecification => ["boolean", ["feature-state", flag], false];
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Boundaries of other sets, by the properties `when` and `extent` of their lines; light under dashes. */
function dashLayers(palette: Palette): LineLayerSpecification[] {
  const width: ExpressionSpecification = [
    "match",
    ["get", "extent"],
    "strong",
    DASH_WIDTH_PX.strong,
    DASH_WIDTH_PX.whole,
  ];
  const layer = (id: string, paint: NonNullable<LineLayerSpecification["paint"]>) => ({
    id,
    type: "line" as const,
    source: SOURCES.dashes,
    layout: { "line-join": "round" as const, "line-cap": "butt" as const },
    paint,
  });
  return [
    layer(ABOVE_UNITS, {
      "line-color": palette.halo,
      "line-opacity": 0.75,
      "line-width": ["+", width, DASH_WIDTH_PX.under],
    }),
    ...(["earlier", "later"] as const).flatMap((when) =>
      (["whole", "strong"] as const).map((extent) => ({
        ...layer(`dashes-${when}-${extent}`, {
          "line-color": palette.ink,
          "line-width": DASH_WIDTH_PX[extent],
          // The style counts dashes in widths of the line.
          "line-dasharray": DASH_PX[when].map((px) => px / DASH_WIDTH_PX[extent]),
        }),
        filter: [
          "all",
          ["==", ["get", "when"], when],
          ["==", ["get", "extent"], extent],
        ] as FilterSpecification,
      })),
    ),
  ];
}

/** What lies under every set of boundaries, and the dashes over it. No glyphs, no sprite, no tiles. */
export function mapStyle(palette: Palette, land: FeatureCollection = empty): StyleSpecification {
  return {
    version: 8,
    sources: {
      [SOURCES.land]: { type: "geojson", data: land, tolerance: 0.2 },
      [SOURCES.dashes]: { type: "geojson", data: empty, tolerance: 0.1 },
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
      ...dashLayers(palette),
    ],
  };
}

/** The layers of one set of boundaries: `under` the dashes, and `over` everything. */
export interface UnitLayers {
  under: (FillLayerSpecification | LineLayerSpecification)[];
  over: LineLayerSpecification[];
}

/**
 * The provinces of one set, coloured by the feature state `step`, faded by `recedes`, hatched by `nodata`, and outlined
 * by `concerned`, `selected` and `active`, the selection last. Each set has a source of its own, so that one can be
 * made ready under the other and the change is a cut.
 */
export function unitLayers(palette: Palette, set: BoundariesId): UnitLayers {
  const source = unitSource(set);
  const stepColor: ExpressionSpecification = [
    "match",
    ["number", ["feature-state", "step"], -1],
    ...palette.steps.flatMap((color, step) => [step, color] as const),
    palette.country,
  ] as unknown as ExpressionSpecification;
  const fill = (id: string, paint: NonNullable<FillLayerSpecification["paint"]>): FillLayerSpecification => ({
    id: `${source}${id}`,
    type: "fill",
    source,
    paint,
  });
  const outline = (id: string, flag: string, color: string, width: number): LineLayerSpecification => ({
    id: `${source}-${id}`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": color,
      "line-width": ["case", is(flag), width, 0],
      "line-opacity": ["case", is(flag), 1, 0],
    },
  });
  return {
    under: [
      fill("", { "fill-color": stepColor }),
      fill("-veil", {
        "fill-color": palette.country,
        "fill-opacity": ["case", is("recedes"), VEIL_OPACITY, 0],
      }),
      fill("-hatch", { "fill-pattern": HATCH_IMAGE, "fill-opacity": ["case", is("nodata"), 1, 0] }),
      fill("-hover", {
        "fill-color": palette.ink,
        "fill-opacity": ["case", is("hovered"), 0.09, 0],
      }),
      {
        id: `${source}-line`,
        type: "line",
        source,
        paint: {
          "line-color": palette.line,
          "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 9, 1.1],
        },
      },
    ],
    over: [
      outline("concerned-under", "concerned", palette.halo, 4.6),
      outline("concerned", "concerned", palette.ink, 1.8),
      outline("selected-under", "selected", palette.halo, 6),
      outline("selected", "selected", palette.ink, 2.6),
      outline("active-under", "active", palette.halo, 7),
      outline("active", "active", palette.accent, 3),
    ],
  };
}
