import type { BoundariesId, Catalogue, ProvinceId } from "#dataset/schema.ts";
import { counterpartsOf } from "#selectors/counterpartsOf.ts";
import { type CatalogueIndex, indexCatalogue } from "#selectors/indexCatalogue.ts";
import { CORPUS, defaultView, SIMILARITY, type View } from "./view.ts";
import type { Dropped } from "./viewCodec.ts";

/**
 * Drops from a view what the dataset does not have, and says what was dropped. A province that the boundaries of
 * the view do not have gives way to the one that holds its area there: nothing was asked for in vain.
 */
export function checkView(view: View, catalogue: Catalogue): { view: View; dropped: Dropped[] } {
  const has = (things: readonly { id: string }[], id: string) => things.some((thing) => thing.id === id);
  const isKnown: Partial<Record<keyof View, (value: string) => boolean>> = {
    province: (id) => has(catalogue.provinces, id),
    article: (id) => has(catalogue.articles, id),
    document: (id) => has(catalogue.documents, id),
    theme: (id) => has(catalogue.themes, id),
    place: (id) => has(catalogue.places, id),
    boundaries: (id) => has(catalogue.boundaries, id),
    outlines: (id) => has(catalogue.boundaries, id),
    rows: (id) => id === SIMILARITY || id === CORPUS || has(catalogue.provinces, id),
    columns: (id) => id === SIMILARITY || has(catalogue.themes, id) || has(catalogue.documents, id),
    color: (id) => id === "articles" || id === "documents" || has(catalogue.themes, id),
  };
  const dropped: Dropped[] = [];
  const checked: View = { ...view };
  const reset = <K extends keyof View>(key: K) => {
    checked[key] = defaultView[key];
  };
  for (const [key, holds] of Object.entries(isKnown) as [keyof View, (value: string) => boolean][]) {
    const value = view[key];
    if (typeof value !== "string" || holds(value)) continue;
    dropped.push({ key, value });
    reset(key);
  }
  const unknown = view.compare.filter((id) => !has(catalogue.provinces, id));
  dropped.push(...unknown.map((value) => ({ key: "compare" as const, value })));
  // A set is not drawn over itself; that loses nothing, so nothing is said.
  if (checked.outlines === checked.boundaries) checked.outlines = null;
  const index = indexCatalogue(catalogue);
  const unitOf = (id: ProvinceId) => unitIn(index, checked.boundaries, id);
  checked.province = checked.province && unitOf(checked.province);
  const compared = view.compare.filter((id) => !unknown.includes(id)).map(unitOf);
  const known = [...new Set(compared.filter((id) => id !== null))];
  if (String(known) !== String(view.compare)) checked.compare = known;
  const isSame = (Object.keys(checked) as (keyof View)[]).every((key) => checked[key] === view[key]);
  return { view: isSame ? view : checked, dropped };
}

/** The unit itself, or the one that holds its area by the boundaries asked for. */
function unitIn(index: CatalogueIndex, boundaries: BoundariesId, province: ProvinceId): ProvinceId | null {
  if (index.unit(boundaries, province)) return province;
  const sets = [...index.units.keys()];
  const counterparts = sets.flatMap((set) => counterpartsOf(index, set, province, boundaries));
  return counterparts[0] ?? null;
}
