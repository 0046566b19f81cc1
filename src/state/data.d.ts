/** Written by the build: the hashes under which the dataset and the boundaries are served. */
declare module "#data" {
  export const DATASET_HASH: string;
  export const GEO_HASH: string;
  /** The sets of boundaries that have outlines: "2008", "2025". */
  export const BOUNDARY_SETS: readonly string[];
}
