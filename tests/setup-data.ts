/** Stands in for the module `#data` that the build writes. */
export const DATASET_HASH = "test";
export const GEO_HASH = "test";
export const BOUNDARY_SETS = ["2008", "2025"];
