import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { successionOf } from "./successionOf.ts";

/**
 * The sets of boundaries drawn dashed over the one shown, the earliest first: the one asked for, and those in which
 * the selected unit was or becomes something else.
 */
export function setsBeside(
  index: CatalogueIndex,
  shown: BoundariesId,
  province: ProvinceId | null,
  outlines: BoundariesId | null,
): readonly BoundariesId[] {
  const { before, after } = province ? successionOf(index, shown, province) : { before: null, after: null };
  const beside = new Set([
    outlines,
    before?.changed ? before.set.id : null,
    after?.changed ? after.set.id : null,
  ]);
  return index.catalogue.boundaries.map(({ id }) => id).filter((id) => id !== shown && beside.has(id));
}
