import { useQueries } from "@tanstack/react-query";
import type { Article, ArticleEvidence, ArticleId } from "#dataset/schema.ts";
import { evidenceQuery } from "#state/queries.ts";

/** Evidence is fetched for this many articles at once; a longer list asks the reader to open one. */
export const MOST_AT_ONCE = 12;

export interface Evidences {
  of: ReadonlyMap<ArticleId, ArticleEvidence>;
  loading: boolean;
  error: Error | null;
  retry: () => void;
}

/** The evidence of the first articles of a list, as far as it has arrived. */
export function useEvidence(articles: readonly Article[]): Evidences {
  const asked = articles.slice(0, MOST_AT_ONCE);
  const results = useQueries({ queries: asked.map(({ id }) => evidenceQuery(id)) });
  const of = new Map<ArticleId, ArticleEvidence>();
  for (const { data } of results) if (data) of.set(data.article, data);
  return {
    of,
    loading: results.some(({ isLoading }) => isLoading),
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
