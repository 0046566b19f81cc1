import type { BoundariesId } from "#dataset/schema.ts";
import type { DateFilter } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";

/** Both sets of boundaries, with and without a filter: more answers than these are not asked for in turn. */
const KEPT = 4;

/** The same question about the same catalogue, boundaries and dates is answered once. */
export function remembered<T>(
  answer: (index: CatalogueIndex, boundaries: BoundariesId, filter: DateFilter) => T,
): typeof answer {
  const known = new WeakMap<CatalogueIndex, Map<string, T>>();
  return (index, boundaries, filter) => {
    const answers = known.get(index) ?? new Map<string, T>();
    known.set(index, answers);
    const key = `${boundaries} ${filter.from ?? ""} ${filter.to ?? ""}`;
    const found = answers.get(key);
    if (found !== undefined) return found;
    const made = answer(index, boundaries, filter);
    answers.set(key, made);
    for (const oldest of answers.keys()) {
      if (answers.size <= KEPT) break;
      answers.delete(oldest);
    }
    return made;
  };
}
