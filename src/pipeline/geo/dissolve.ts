import { mergeArcs } from "topojson-client";
import type { UnitShape, UnitTopology } from "./buildTopology.ts";

/** The same arcs under new units: those of `successorOf` each unit, sorted by id. No point is moved. */
export function dissolve(topology: UnitTopology, successorOf: ReadonlyMap<string, string>): UnitTopology {
  const parts = new Map<string, UnitShape[]>();
  for (const geometry of topology.objects.units.geometries) {
    const { id } = geometry.properties;
    const successor = successorOf.get(id);
    if (successor === undefined) throw new Error(`Dissolve: no successor is known for "${id}"`);
    parts.set(successor, [...(parts.get(successor) ?? []), geometry]);
  }
  const geometries = [...parts.keys()].sort().map((id) => ({
    ...mergeArcs(topology, parts.get(id) ?? []),
    properties: { id },
  }));
  return { ...topology, objects: { units: { type: "GeometryCollection", geometries } } };
}
