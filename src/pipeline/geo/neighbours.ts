import { neighbors } from "topojson-client";
import type { UnitTopology } from "./buildTopology.ts";

/** For each unit the sorted ids of those that share a border line with it; meeting in a point is not enough. */
export function neighboursOf({ objects }: UnitTopology): ReadonlyMap<string, string[]> {
  const ids = objects.units.geometries.map(({ properties }) => properties.id);
  const lists = neighbors(objects.units.geometries);
  return new Map(ids.map((id, i) => [id, (lists[i] ?? []).map((j) => ids[j] ?? "").sort()]));
}
