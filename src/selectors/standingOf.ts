import type { Article, Boundaries, BoundariesId, Province, ProvinceId } from "#dataset/schema.ts";
import { counterpartsOf } from "./counterpartsOf.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";

/** Why an article counts for a unit of the set of boundaries shown. */
export interface Standing {
  /** The set in force when the article appeared. */
  readonly set: Boundaries;
  /** The units of that set that the article is about and that hold the unit's area, or part of it. */
  readonly units: readonly Province[];
  /**
   * `own`: the article is of the boundaries shown. `succession`: its unit is part of this one, or this one of its
   * unit. `unchanged`: the same unit in both sets.
   */
  readonly by: "own" | "succession" | "unchanged";
}

/** How an article comes to count for a unit; null where it is not about it in any set. */
export function standingOf(
  index: CatalogueIndex,
  article: Pick<Article, "boundaries" | "provinces">,
  shown: BoundariesId,
  id: ProvinceId,
): Standing | null {
  const set = index.boundaries.get(article.boundaries);
  if (!set) return null;
  const counterparts = counterpartsOf(index, shown, id, article.boundaries);
  const units = article.provinces
    .filter((one) => counterparts.includes(one))
    .flatMap((one) => index.unit(article.boundaries, one) ?? []);
  if (units.length === 0) return null;
  if (article.boundaries === shown) return { set, units, by: "own" };
  const [only] = counterparts;
  const back = only ? counterpartsOf(index, article.boundaries, only, shown) : [];
  const unchanged = counterparts.length === 1 && only === id && back.length === 1;
  return { set, units, by: unchanged ? "unchanged" : "succession" };
}
