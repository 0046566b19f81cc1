import { SCHEMA_VERSION } from "#dataset/schema.ts";

/** What every exported file says of itself: where it comes from, and on what terms it may be passed on. */
export interface About {
  /** The address that opens the same view. */
  readonly view: string;
  readonly schemaVersion: number;
  /** The hash under which the dataset is served. */
  readonly datasetHash: string;
  readonly licence: string;
  readonly attribution: string;
}

/** The dataset is ours and under this licence; NOTICE.md says so. */
export const LICENCE = "CC-BY-4.0";

export const aboutOf = (view: string, datasetHash: string, attribution: string): About => ({
  view,
  schemaVersion: SCHEMA_VERSION,
  datasetHash,
  licence: LICENCE,
  attribution,
});
