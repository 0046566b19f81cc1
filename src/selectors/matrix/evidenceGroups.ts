import type { Article, BoundariesId, Province } from "#dataset/schema.ts";
import { articlesInProvince } from "../articlesOf.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { pinProvinceOf } from "../pinProvinceOf.ts";

/**
 * Provinces that rest on exactly the same articles, as those of a military region do where one article is about
 * them all. They are one column: side by side they would pass for independent evidence, which they are not.
 */
export interface EvidenceGroup {
  /** The one that holds an article's pin, else the first by name. */
  readonly province: Province;
  /** By name. */
  readonly others: readonly Province[];
  readonly articles: readonly Article[];
}

const byName = (a: Province, b: Province): number => a.name.vi.localeCompare(b.name.vi, "vi");

/** The provinces with an article within the dates asked for, one group for the same articles; by name. */
export function evidenceGroups(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter,
): readonly EvidenceGroup[] {
  const groups = new Map<string, { provinces: Province[]; articles: readonly Article[] }>();
  for (const province of index.units.get(boundaries)?.values() ?? []) {
    const { kept } = filterArticles(index, filter, articlesInProvince(index, boundaries, province.id));
    if (kept.length === 0) continue;
    const signature = kept.map(({ id }) => id).join(" ");
    const group = groups.get(signature);
    if (group) group.provinces.push(province);
    else groups.set(signature, { provinces: [province], articles: kept });
  }
  return [...groups.values()]
    .map(({ provinces, articles }) => {
      const pins = new Set(articles.map((article) => pinProvinceOf(index, boundaries, article)));
      const sorted = provinces.toSorted(byName);
      const province = (sorted.find(({ id }) => pins.has(id)) ?? sorted[0]) as Province;
      return { province, others: sorted.filter((one) => one !== province), articles };
    })
    .sort((a, b) => byName(a.province, b.province));
}

/** Every province of a group, the one it is named after first. */
export const provincesOfGroup = ({ province, others }: EvidenceGroup): readonly Province[] => [
  province,
  ...others,
];

/** The group that a province belongs to. */
export const groupOf = <G extends EvidenceGroup>(groups: readonly G[], id: string): G | undefined =>
  groups.find((group) => provincesOfGroup(group).some((province) => province.id === id));
