import type { Boundaries, BoundariesId, Province, ProvinceId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** What a unit was in the set of boundaries before its own. */
export interface Before {
  readonly set: Boundaries;
  /** The units that make it up, in the catalogue's order. */
  readonly units: readonly Province[];
  /** False where it is one unit of the same name and area. */
  readonly changed: boolean;
}

/** What became of a unit in the set after its own. */
export interface After {
  readonly set: Boundaries;
  readonly unit: Province;
  /** The units that it was joined with. */
  readonly with: readonly Province[];
  readonly changed: boolean;
}

/** What a unit was before and became after, by the sets next to its own; null where there is no such set. */
export interface Succession {
  readonly before: Before | null;
  readonly after: After | null;
}

const NOTHING: Succession = { before: null, after: null };

export function successionOf(index: CatalogueIndex, boundaries: BoundariesId, id: ProvinceId): Succession {
  const sets = index.catalogue.boundaries;
  const at = sets.findIndex((set) => set.id === boundaries);
  const unit = index.unit(boundaries, id);
  if (!unit) return NOTHING;
  const [previous, next] = [sets[at - 1], sets[at + 1]];
  return { before: previous ? beforeOf(index, unit, previous) : null, after: afterOf(index, unit, next) };
}

function beforeOf(index: CatalogueIndex, unit: Province, set: Boundaries): Before | null {
  const units = unit.predecessors.flatMap((one) => index.unit(set.id, one) ?? []);
  if (units.length === 0) return null;
  return { set, units, changed: units.length > 1 || units[0]?.id !== unit.id };
}

function afterOf(index: CatalogueIndex, unit: Province, set: Boundaries | undefined): After | null {
  const successor = set && unit.successor ? index.unit(set.id, unit.successor) : undefined;
  if (!set || !successor) return null;
  const others = successor.predecessors.filter((one) => one !== unit.id);
  return {
    set,
    unit: successor,
    with: others.flatMap((one) => index.unit(unit.boundaries, one) ?? []),
    changed: successor.id !== unit.id || others.length > 0,
  };
}
