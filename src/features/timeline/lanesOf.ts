import type { Article, BoundariesId, Event, Province, ProvinceId } from "#dataset/schema.ts";
import type { DateFilter } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { type TimelineLane, timelineLanes } from "#selectors/timelineLanes.ts";
import { byTime, type Mark, markOf } from "./markOf.ts";

/** One line of the chart: a province, and those whose events are exactly the same. */
export interface Lane {
  readonly province: Province;
  readonly others: readonly Province[];
  /** In the order of time. */
  readonly marks: readonly Mark[];
}

/** The unit of the given set of boundaries in which an article's pin stands; null where that is not known. */
export function pinProvinceOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  article: Article,
): ProvinceId | null {
  if (article.boundaries === boundaries) return article.pinProvince;
  return index.places.get(article.pin)?.provinces[boundaries] ?? null;
}

const eventsOf = ({ events, undated }: TimelineLane): Event[] => [
  ...events.map(({ event }) => event),
  ...undated,
];
const signatureOf = (lane: TimelineLane): string =>
  eventsOf(lane)
    .map(({ article, id }) => `${article}/${id}`)
    .sort()
    .join(" ");

/**
 * The lanes of the chart: provinces that hold an article's pin first. Provinces that share every event, since one
 * article concerns them all, share one lane, named after the one that holds the pin.
 */
export function lanesOf(
  index: CatalogueIndex,
  boundaries: BoundariesId,
  filter: DateFilter,
): readonly Lane[] {
  const pins = new Set(index.catalogue.articles.map((article) => pinProvinceOf(index, boundaries, article)));
  const hasPin = ({ province }: TimelineLane) => pins.has(province.id);
  const all = timelineLanes(index, boundaries, filter);
  const groups = new Map<string, TimelineLane[]>();
  for (const lane of all) {
    const signature = signatureOf(lane);
    groups.set(signature, [...(groups.get(signature) ?? []), lane]);
  }
  const lanes = all.flatMap((named) => {
    const group = groups.get(signatureOf(named)) ?? [];
    if (named !== (group.find(hasPin) ?? group[0])) return [];
    const others = group.filter((lane) => lane !== named).map(({ province }) => province);
    const marks = eventsOf(named).flatMap((event) => markOf(index, named.province.id, event) ?? []);
    return [{ pinned: hasPin(named), lane: { province: named.province, others, marks: marks.sort(byTime) } }];
  });
  return lanes.sort((a, b) => Number(b.pinned) - Number(a.pinned)).map(({ lane }) => lane);
}

/** Every province of a lane, the one it is named after first. */
export const provincesOfLane = ({ province, others }: Pick<Lane, "province" | "others">): ProvinceId[] =>
  [province, ...others].map(({ id }) => id);
