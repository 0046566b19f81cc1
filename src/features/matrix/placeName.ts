import type { T } from "#i18n/createT.ts";
import type { EvidenceGroup } from "#selectors/matrix/evidenceGroups.ts";

/** "Lạng Sơn +4": a column by the province it is named after, and how many more stand in it. */
export const placeName = ({ province, others }: EvidenceGroup, t: T): string =>
  [province.name.vi, others.length > 0 && t("matrix.plus", { count: others.length })]
    .filter(Boolean)
    .join(" ");

/** "Lạng Sơn and Bắc Giang, Cao Bằng": every province of a column. */
export const placeNames = ({ province, others }: EvidenceGroup, t: T): string =>
  others.length === 0
    ? province.name.vi
    : `${province.name.vi} ${t("matrix.also", { names: others.map(({ name }) => name.vi).join(", ") })}`;
