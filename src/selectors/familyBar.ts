import type { Article, ArticleId, BoundariesId, Family, ProvinceId } from "#dataset/schema.ts";
import { articlesInProvince } from "./articlesOf.ts";
import { ALL_DATES, type DateFilter, filterArticles } from "./filterArticles.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { poolSentences } from "./poolSentences.ts";

export interface FamilySegment {
  readonly family: Family;
  /** Codings within the family: a sentence coded with two of its themes counts twice. */
  readonly codings: number;
  /** Share of all codings, 0 to 1. The segments of a bar add up to 1, or are all 0 where nothing is coded. */
  readonly share: number;
}

/** A stacked bar of any articles: one segment a family, in the codebook's order, also where it is empty. */
export function familyBar(index: CatalogueIndex, articles: readonly Article[]): readonly FamilySegment[] {
  const codings = new Map(index.catalogue.families.map(({ id }) => [id, 0]));
  let total = 0;
  for (const [id, sentences] of poolSentences(articles).coded) {
    const family = index.themes.get(id)?.family;
    if (family === undefined) continue;
    codings.set(family, (codings.get(family) ?? 0) + sentences);
    total += sentences;
  }
  return index.catalogue.families.map((family) => {
    const own = codings.get(family.id) ?? 0;
    return { family, codings: own, share: total === 0 ? 0 : own / total };
  });
}

export function familyBarOfArticle(index: CatalogueIndex, id: ArticleId): readonly FamilySegment[] {
  const article = index.articles.get(id);
  return familyBar(index, article ? [article] : []);
}

export function familyBarOfProvince(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  id: ProvinceId,
  filter: DateFilter = ALL_DATES,
): readonly FamilySegment[] {
  return familyBar(index, filterArticles(index, filter, articlesInProvince(index, boundaries, id)).kept);
}
