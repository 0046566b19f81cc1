import type { ProvincesSource } from "#pipeline/sources.ts";
import { buildTopology, UNIT_DECIMALS } from "./buildTopology.ts";
import { dissolve } from "./dissolve.ts";
import { georeference } from "./georeference.ts";
import { LAND_DECIMALS, neighbouringLand, type World } from "./neighbouringLand.ts";
import { provinceFeatures } from "./provinceFeatures.ts";
import { type DrawnShape, readOutlines } from "./readOutlines.ts";
import type { LandSettings, OutlineSettings, Transform } from "./settings.ts";
import { writeGeoJson } from "./writeGeoJson.ts";

export type GeoSources = {
  shapes: DrawnShape[];
  world: World;
  provinces: ProvincesSource["provinces"];
  transform: Transform;
  outlines: OutlineSettings;
  land: LandSettings;
};

/** The three files of the map, by name. The same sources give the same bytes. */
export async function buildGeo(sources: GeoSources): Promise<Record<string, string>> {
  const { shapes, world, provinces, transform, outlines, land } = sources;
  const before = provinces.filter((province) => province.boundaries === "2008");
  const after = provinces.filter((province) => province.boundaries === "2025");
  const ids = before.map(({ id }) => id);
  const successorOf = new Map(before.map(({ id, successor }) => [id as string, successor as string]));

  const drawn = georeference(readOutlines(shapes, ids, outlines), transform);
  const old = await buildTopology(drawn, outlines);
  const merged = dissolve(old, successorOf);
  const { attribution } = outlines;
  return {
    "provinces-2008.geojson": writeGeoJson(
      { boundaries: "2008", attribution },
      provinceFeatures(old, before),
      UNIT_DECIMALS,
    ),
    "provinces-2025.geojson": writeGeoJson(
      { boundaries: "2025", attribution },
      provinceFeatures(merged, after),
      UNIT_DECIMALS,
    ),
    "land.geojson": writeGeoJson(
      { attribution: land.attribution },
      await neighbouringLand(world, land),
      LAND_DECIMALS,
    ),
  };
}
