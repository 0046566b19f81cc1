import { BOUNDARY_SETS, DATASET_HASH, GEO_HASH } from "#data";
import type { BoundariesId } from "#dataset/schema.ts";

export { BOUNDARY_SETS, DATASET_HASH };

const base = import.meta.env.BASE_URL;

/** Where the build has put the dataset and the boundaries; each address carries the hash of what it names. */
export const addresses = {
  catalogue: `${base}data/${DATASET_HASH}/catalogue.json`,
  evidence: (article: string) => `${base}data/${DATASET_HASH}/articles/${article}.json`,
  document: (document: string) => `${base}data/${DATASET_HASH}/documents/${document}.json`,
  story: (story: string) => `${base}data/${DATASET_HASH}/stories/${story}.json`,
  evaluation: `${base}data/${DATASET_HASH}/evaluation.json`,
  boundaries: (id: BoundariesId) => `${base}geo/provinces-${id}.geojson?v=${GEO_HASH}`,
  land: `${base}geo/land.geojson?v=${GEO_HASH}`,
  /** Which sites may command the atlas in a frame: a file of the host's own, so it has no hash. */
  embed: `${base}embed.json`,
} as const;
