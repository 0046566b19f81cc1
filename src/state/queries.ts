import { queryOptions } from "@tanstack/react-query";
import { parseBoundaryFile, parseLandFile } from "#dataset/boundaryFile.ts";
import {
  parseArticleEvidence,
  parseCatalogue,
  parseDocumentEvidence,
  parseEvaluation,
  parseStory,
} from "#dataset/parse.ts";
import type { ArticleId, BoundariesId, DocumentId, StoryId } from "#dataset/schema.ts";
import { addresses } from "./addresses.ts";
import { fetchJson } from "./fetchJson.ts";

/** Addresses carry the hash of what they name: what was fetched once is right for ever. */
const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const catalogueQuery = queryOptions({
  queryKey: ["catalogue"],
  queryFn: async () => parseCatalogue(await fetchJson(addresses.catalogue)),
  ...forever,
});

/** Evidence is dropped some minutes after its article was left, so that memory stays flat over a long reading. */
export const evidenceQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ["evidence", id],
    queryFn: async () => parseArticleEvidence(await fetchJson(addresses.evidence(id))),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who cites a document and where; dropped some minutes after its page was left, as evidence is. */
export const documentQuery = (id: DocumentId) =>
  queryOptions({
    queryKey: ["document", id],
    queryFn: async () => parseDocumentEvidence(await fetchJson(addresses.document(id))),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How the machine's first pass compares with the hand coding: asked for when the page about the method is opened. */
export const evaluationQuery = queryOptions({
  queryKey: ["evaluation"],
  queryFn: async () => parseEvaluation(await fetchJson(addresses.evaluation)),
  staleTime: Number.POSITIVE_INFINITY,
});

export const boundariesQuery = (id: BoundariesId) =>
  queryOptions({
    queryKey: ["boundaries", id],
    queryFn: async () => parseBoundaryFile(await fetchJson(addresses.boundaries(id))),
    ...forever,
  });

export const landQuery = queryOptions({
  queryKey: ["land"],
  queryFn: async () => parseLandFile(await fetchJson(addresses.land)),
  ...forever,
});

/** A story as it was written for the atlas; a talk must not lose it half way. */
export const storyQuery = (id: StoryId) =>
  queryOptions({
    queryKey: ["story", id],
    queryFn: async () => parseStory(await fetchJson(addresses.story(id))),
    ...forever,
  });
