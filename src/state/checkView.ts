import type { Catalogue } from "#dataset/schema.ts";
import { counterpartsOf } from "#selectors/counterpartsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { defaultView, type View } from "./view.ts";
import type { Dropped } from "./viewCodec.ts";

/**
 * Drops from a view what the dataset does not have, and says what was dropped. A province that the boundaries of
 * the view do not have gives way to the one that holds its area there: nothing was asked for in vain.
 */
export function checkView(view: View, catalogue: Catalogue): { view: View; dropped: Dropped[] } {
  const has = (things: readonly { id: string }[], id: string) => things.some((thing) => thing.id === id);
  const known: Partial<Record<keyof View, (value: string) => boolean>> = {
    province: (id) => has(catalogue.provinces, id),
    article: (id) => has(catalogue.articles, id),
    document: (id) => has(catalogue.documents, id),
    theme: (id) => has(catalogue.themes, id),
    place: (id) => has(catalogue.places, id),
    boundaries: (id) => has(catalogue.boundaries, id),
    color: (id) => id === "articles" || id === "documents" || has(catalogue.themes, id),
  };
  const dropped: Dropped[] = [];
  const checked: View = { ...view };
  const reset = <K extends keyof View>(key: K) => {
    checked[key] = defaultView[key];
  };
  for (const [key, isKnown] of Object.entries(known) as [keyof View, (value: string) => boolean][]) {
    const value = view[key];
    if (typeof value !== "string" || isKnown(value)) continue;
    dropped.push({ key, value });
    reset(key);
  }
  checked.province = provinceIn(checked, catalogue);
  return dropped.length > 0 || checked.province !== view.province
    ? { view: checked, dropped }
    : { view, dropped };
}

function provinceIn({ province, boundaries }: View, catalogue: Catalogue): View["province"] {
  const index = indexCatalogue(catalogue);
  if (province === null || index.unit(boundaries, province)) return province;
  const sets = [...index.units.keys()];
  const counterparts = sets.flatMap((set) => counterpartsOf(index, set, province, boundaries));
  return counterparts[0] ?? null;
}
