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

/** The files of the map by name: one for each set of boundaries, and the land. The same sources give the same bytes. */
export async function buildGeo(sources: GeoSources): Promise<Record<string, string>> {
  const { shapes, world, provinces, transform, outlines, land } = sources;
  const sets = [...new Set(provinces.map(({ boundaries }) => boundaries))].sort();
  const unitsOf = (set: string | undefined) => provinces.filter(({ boundaries }) => boundaries === set);
  const ids = unitsOf(sets[0]).map(({ id }) => id);

  const drawn = georeference(readOutlines(shapes, ids, outlines), transform);
  let topology = await buildTopology(drawn, outlines);
  const { attribution } = outlines;
  const files: Record<string, string> = {};
  for (const [at, set] of sets.entries()) {
    // The drawing has the first set; each later one is the one before it, dissolved along the successions.
    if (at > 0) topology = dissolve(topology, successorsOf(unitsOf(sets[at - 1])));
    const features = provinceFeatures(topology, unitsOf(set));
    files[`provinces-${set}.geojson`] = writeGeoJson(
      { boundaries: set, attribution },
      features,
      UNIT_DECIMALS,
    );
  }
  return {
    ...files,
    "land.geojson": writeGeoJson(
      { attribution: land.attribution },
      await neighbouringLand(world, land),
      LAND_DECIMALS,
    ),
  };
}

/** The unit that holds each unit's area in the next set; one without a successor is left to `dissolve` to name. */
const successorsOf = (units: GeoSources["provinces"]): ReadonlyMap<string, string> =>
  new Map(units.flatMap(({ id, successor }) => (successor === null ? [] : [[id, successor] as const])));
