import type { Catalogue } from "#dataset/schema.ts";
import { defaultView, type View } from "./view.ts";
import type { Dropped } from "./viewCodec.ts";

/** Drops from a view what the dataset does not have, and says what was dropped. */
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
  return dropped.length > 0 ? { view: checked, dropped } : { view, dropped };
}
