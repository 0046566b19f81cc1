import type { Feature, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { Province } from "#dataset/schema.ts";
import { UNIT_DECIMALS, type UnitTopology } from "./buildTopology.ts";
import { labelPoint } from "./labelPoint.ts";
import { neighboursOf } from "./neighbours.ts";
import { rightHanded } from "./polygons.ts";
import { rounded } from "./writeGeoJson.ts";

/** What the map needs of a unit beside its outline; `label` is longitude and latitude in degrees. */
export type UnitProperties = {
  id: string;
  name_vi: string;
  name_en: string;
  label: number[];
  neighbours: string[];
};

/** The units of a topology as features, in its order. Throws where a unit is not among `provinces`. */
export function provinceFeatures(
  topology: UnitTopology,
  provinces: readonly Province[],
): Feature<MultiPolygon, UnitProperties>[] {
  const neighbours = neighboursOf(topology);
  const named = new Map<string, Province>(provinces.map((province) => [province.id, province]));
  return feature(topology, topology.objects.units).features.map(({ properties: { id }, geometry }) => {
    const province = named.get(id);
    if (province === undefined) throw new Error(`Provinces: "${id}" has an outline and no entry`);
    const shape = rightHanded(geometry);
    const properties = {
      id,
      name_vi: province.name.vi,
      name_en: province.name.en,
      label: rounded(labelPoint(shape), UNIT_DECIMALS),
      neighbours: neighbours.get(id) ?? [],
    };
    return { type: "Feature", id, properties, geometry: shape };
  });
}
