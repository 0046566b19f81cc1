import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Units } from "./georeference.ts";
import { runMapshaper } from "./runMapshaper.ts";
import type { OutlineSettings } from "./settings.ts";

/** Decimals of a degree: 11 m, half of what the drawing distinguishes. */
export const UNIT_DECIMALS = 4;

export type UnitTopology = Topology<{ units: { type: "GeometryCollection"; geometries: UnitShape[] } }>;

/** A unit as references to the arcs that it shares with its neighbours. */
export type UnitShape = (Polygon | MultiPolygon) & { properties: { id: string } };

/**
 * One topology of all units: borders drawn twice become one line, gaps and overlaps between neighbours go, lines
 * are simplified where they are shared, so that neighbours still share them, and all points lie on the grid.
 */
export function buildTopology(units: Units, settings: OutlineSettings): Promise<UnitTopology> {
  const { snapDegrees, gapWidthM, crackWidthM, minIslandKm2, simplify } = settings;
  return runMapshaper<UnitTopology>(
    units,
    [
      "-rename-layers units",
      `-snap interval=${snapDegrees}`,
      `-clean gap-width=${gapWidthM}m`,
      `-clean gap-width=${crackWidthM}m close-outer-gaps`,
      "-dissolve id",
      `-filter-islands min-area=${minIslandKm2}km2`,
      `-each 'north = this.centroidY > ${simplify.latitude}'`,
      `-simplify dp variable keep-shapes interval='north ? ${simplify.northM} : ${simplify.southM}'`,
      `-snap precision=${10 ** -UNIT_DECIMALS} fix-geometry`,
      "-filter-fields id",
      "-sort id",
    ],
    ["format=topojson", "no-quantization"],
  );
}
