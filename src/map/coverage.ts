import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { Coverage } from "./model.ts";

/** The atlas is about northern Việt Nam: what lies wholly south of Ninh Bình was not looked at. */
const SOUTHERN_EDGE = 19.9;

/** Why a unit has no value: no article was found about it, or the atlas does not cover it. */
export const coverageOf = ({ label }: Pick<BoundaryUnit, "label">): Exclude<Coverage, "value"> =>
  label[1] >= SOUTHERN_EDGE ? "no-data" : "not-covered";
