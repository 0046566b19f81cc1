import { useMemo } from "react";
import type { Article, Province } from "#dataset/schema.ts";
import { articlesInProvince } from "#selectors/articlesOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { pinProvinceOf } from "#selectors/pinProvinceOf.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";

export interface PlaceRow {
  province: Province;
  articles: readonly Article[];
  /** Whether an article is pinned here, not only about a wider area that contains it. */
  pinned: boolean;
}

/** The units of the boundaries shown: those with articles, pinned ones first, and those without. */
export function usePlaces(): { with: readonly PlaceRow[]; without: readonly PlaceRow[] } {
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  return useMemo(() => {
    const rows = [...(index.units.get(boundaries)?.values() ?? [])].map((province) => {
      const articles = filterArticles(
        index,
        { from, to },
        articlesInProvince(index, boundaries, province.id),
      ).kept;
      const pinned = articles.some((article) => pinProvinceOf(index, boundaries, article) === province.id);
      return { province, articles, pinned };
    });
    rows.sort(
      (a, b) =>
        Number(b.pinned) - Number(a.pinned) ||
        b.articles.length - a.articles.length ||
        a.province.name.vi.localeCompare(b.province.name.vi, "vi"),
    );
    return {
      with: rows.filter(({ articles }) => articles.length > 0),
      without: rows.filter(({ articles }) => articles.length === 0),
    };
  }, [index, boundaries, from, to]);
}
