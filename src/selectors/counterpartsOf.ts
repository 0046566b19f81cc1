import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/**
 * The units of another set of boundaries that hold the area of this one: its successor in a later set, its parts in
 * an earlier one, itself in its own. Empty for a unit that the first set does not have.
 */
export function counterpartsOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  target: BoundariesId,
): readonly ProvinceId[] {
  const sets = [...index.units.keys()];
  const to = sets.indexOf(target);
  let at = sets.indexOf(boundaries);
  let ids: readonly ProvinceId[] = index.unit(boundaries, id) ? [id] : [];
  if (to === -1) return [];
  while (at !== to) {
    const set = sets[at] as BoundariesId;
    const isLater = to > at;
    ids = ids.flatMap((unit) => {
      const found = index.unit(set, unit);
      return (isLater ? found?.successor : found?.predecessors) ?? [];
    });
    at += isLater ? 1 : -1;
  }
  return ids;
}
