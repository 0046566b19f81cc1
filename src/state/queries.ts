import { queryOptions } from "@tanstack/react-query";
import { DATASET_HASH, GEO_HASH } from "#data";
import { parseBoundaryFile, parseLandFile } from "#dataset/boundaryFile.ts";
import { parseArticleEvidence, parseCatalogue } from "#dataset/parse.ts";
import type { ArticleId, BoundariesId } from "#dataset/schema.ts";
import { fetchJson } from "./fetchJson.ts";

const base = import.meta.env.BASE_URL;
const dataUrl = (file: string) => `${base}data/${DATASET_HASH}/${file}`;
const geoUrl = (file: string) => `${base}geo/${file}?v=${GEO_HASH}`;
/** Addresses carry the hash of what they name: what was fetched once is right for ever. */
const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const catalogueQuery = queryOptions({
  queryKey: ["catalogue"],
  queryFn: async () => parseCatalogue(await fetchJson(dataUrl("catalogue.json"))),
  ...forever,
});

/** Evidence is dropped some minutes after its article was left, so that memory stays flat over a long reading. */
export const evidenceQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ["evidence", id],
    queryFn: async () => parseArticleEvidence(await fetchJson(dataUrl(`articles/${id}.json`))),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const boundariesQuery = (id: BoundariesId) =>
  queryOptions({
    queryKey: ["boundaries", id],
    queryFn: async () => parseBoundaryFile(await fetchJson(geoUrl(`provinces-${id}.geojson`))),
    ...forever,
  });

export const landQuery = queryOptions({
  queryKey: ["land"],
  queryFn: async () => parseLandFile(await fetchJson(geoUrl("land.geojson"))),
  ...forever,
});
