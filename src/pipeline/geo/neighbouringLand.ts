import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { polygonsOf, rightHanded } from "./polygons.ts";
import { runMapshaper } from "./runMapshaper.ts";
import type { Box, LandSettings } from "./settings.ts";

export type World = Topology<{ countries: GeometryCollection }>;
type Country = LandSettings["countries"][number];
type LandProperties = { id: string; name_en: string; name_vi: string };

/** Decimals of a degree: 0.1 km, finer than the tolerance to which this land is simplified. */
export const LAND_DECIMALS = 3;
const HOME = "viet-nam";

/**
 * The land around Viet Nam, to be drawn under it, sorted by id. Of Viet Nam only a band along its land borders is
 * kept: there the outlines of the two sources differ, and without it the gaps would show as sea.
 */
export async function neighbouringLand(
  world: World,
  settings: LandSettings,
): Promise<Feature<MultiPolygon, LandProperties>[]> {
  const { clip, borderBandM } = settings;
  const land = await runMapshaper<FeatureCollection<Geometry, LandProperties>>(
    { type: "FeatureCollection", features: settings.countries.map((c) => countryOf(world, c, settings)) },
    [
      "-rename-layers land",
      `-clip bbox=${clip.join(",")}`,
      `-innerlines + name=borders where='A.id == "${HOME}" || B.id == "${HOME}"'`,
      `-buffer ${borderBandM}m target=borders`,
      "-dissolve target=borders",
      `-filter 'id == "${HOME}"' target=land + name=home`,
      "-clip borders target=home",
      `-filter 'id != "${HOME}"' target=land`,
      "-merge-layers target=land,home force name=all",
      "-simplify dp variable interval=toleranceM",
      "-filter-islands min-area=3km2",
      `-snap precision=${10 ** -LAND_DECIMALS} fix-geometry`,
      "-filter-fields id,name_en,name_vi",
      "-sort id",
    ],
    ["format=geojson", "target=all"],
  );
  return land.features.map(({ properties, geometry }) => ({
    type: "Feature",
    id: properties.id,
    properties,
    geometry: rightHanded(geometry),
  }));
}

/** The largest polygon alone: islands lie off no land border. */
function mainland(coordinates: Position[][][]): Position[][][] {
  return rightHanded({ type: "MultiPolygon", coordinates }).coordinates.slice(0, 1);
}

/** A country as one feature, without the islands that are not counted as neighbouring land. */
function countryOf(world: World, { id, numeric, name, toleranceM }: Country, { leaveOut }: LandSettings) {
  const parts = world.objects.countries.geometries.filter((part) => numeric.includes(String(part.id)));
  if (parts.length < numeric.length)
    throw new Error(`Land: ${id} (${numeric.join(", ")}) is not in the source`);
  const collection: GeometryCollection = { type: "GeometryCollection", geometries: parts };
  const coordinates = feature(world, collection)
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .filter(([outer = []]) => !outer.every((point) => isWithin(point, leaveOut)));
  return {
    type: "Feature",
    properties: { id, name_en: name.en, name_vi: name.vi, toleranceM },
    geometry: { type: "MultiPolygon", coordinates: id === HOME ? mainland(coordinates) : coordinates },
  };
}

function isWithin([lon = 0, lat = 0]: Position, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
