import type { Article, ArticleId, BoundariesId, Province, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "../articlesOf.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { poolSentences, type SentencePool } from "../poolSentences.ts";

/** One side of a comparison: a province, or (`null`) the rest of the corpus where only one province is chosen. */
export interface Side {
  readonly province: Province | null;
  readonly articles: readonly Article[];
  readonly pool: SentencePool;
  readonly documents: number;
}

/** How two sides overlap: the sentences that only one of them has can be compared, those of both cannot. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: readonly Article[];
  /** `same` articles on both sides, `some` in common, or `none`. */
  readonly kind: "same" | "some" | "none";
  /**
   * What tells the two apart: the articles that only one side has. Where one side lies wholly within the other,
   * what they share stands for it, since a part differs from the whole as it differs from the remainder.
   */
  readonly own: readonly [SentencePool, SentencePool];
}

const sideOf = (province: Province | null, articles: readonly Article[]): Side => ({
  province,
  articles,
  pool: poolSentences(articles),
  documents: new Set(articles.flatMap(({ documents }) => documents)).size,
});

/** The sides of a comparison in the order in which the provinces were chosen. */
export function comparedSides(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter,
  provinces: readonly ProvinceId[],
): readonly Side[] {
  const sides = provinces.flatMap((id) => {
    const province = index.unit(boundaries, id);
    if (!province) return [];
    return sideOf(province, filterArticles(index, filter, articlesInProvince(index, boundaries, id)).kept);
  });
  const [only] = sides;
  if (sides.length !== 1 || !only) return sides;
  const own = new Set(only.articles);
  const rest = filterArticles(index, filter).kept.filter((article) => !own.has(article));
  return [only, sideOf(null, rest)];
}

/** How each pair of sides overlaps. */
export function overlapsOf(sides: readonly Side[]): readonly Overlap[] {
  return sides.flatMap((left, a) =>
    sides.slice(a + 1).map((right, at): Overlap => {
      const ids = new Set<ArticleId>(right.articles.map(({ id }) => id));
      const shared = left.articles.filter(({ id }) => ids.has(id));
      const common = new Set(shared);
      const only = (side: Side) => side.articles.filter((article) => !common.has(article));
      const [onlyLeft, onlyRight] = [only(left), only(right)];
      const isSame = shared.length > 0 && onlyLeft.length + onlyRight.length === 0;
      const instead = (own: readonly Article[]) => poolSentences(own.length > 0 ? own : shared);
      return {
        a,
        b: a + 1 + at,
        shared,
        kind: isSame ? "same" : shared.length > 0 ? "some" : "none",
        own: [instead(onlyLeft), instead(onlyRight)],
      };
    }),
  );
}
