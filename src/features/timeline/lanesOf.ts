import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { Stretch } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { type LaneOf, type LanesBy, timelineLanes } from "#selectors/timelineLanes.ts";
import { type Mark, marksOf } from "./markOf.ts";

/** One line of the chart. */
export interface Lane {
  readonly key: string;
  readonly of: LaneOf;
  /** In the order of time. */
  readonly marks: readonly Mark[];
}

/** The lanes of the chart with the marks of everything, whatever the dates asked for. */
export const lanesOf = (index: CatalogueIndex, by: LanesBy, boundaries: BoundariesId): readonly Lane[] =>
  timelineLanes(index, by, boundaries).map(({ key, of, events }) => ({
    key,
    of,
    marks: marksOf(index, key, events),
  }));

/** A test of whether a mark touches a stretch of time; true of one of which nothing is known. */
export const touches =
  ({ start, end }: Stretch) =>
  ({ time }: Mark): boolean =>
    time === null || (time.start < end && time.end > start);

/** The lanes with what the dates asked for keep; a lane left empty stays, so that nothing moves under the hand. */
export const keptLanes = (lanes: readonly Lane[], asked: Stretch): readonly Lane[] =>
  Number.isFinite(asked.start) || Number.isFinite(asked.end)
    ? lanes.map((lane) => ({ ...lane, marks: lane.marks.filter(touches(asked)) }))
    : lanes;

/** Every province of a lane, the one it is named after first; none for lanes of another kind. */
export const provincesOfLane = ({ of }: Pick<Lane, "of">): readonly ProvinceId[] =>
  of.kind === "province" ? [of.province, ...of.others].map(({ id }) => id) : [];
