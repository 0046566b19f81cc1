import type { BoundariesId } from "#dataset/schema.ts";

/** The set of boundaries that an address without one means; it stays when sets are added, so that addresses keep their meaning. */
export const DEFAULT_BOUNDARIES = "2008" as BoundariesId;
