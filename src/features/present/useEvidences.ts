import { useQueries } from "@tanstack/react-query";
import type { ArticleEvidence, ArticleId } from "#dataset/schema.ts";
import { evidenceQuery } from "#state/queries.ts";
import type { Said } from "#state/talk.ts";

/** The evidence of the articles that sentences rest on, as far as it has arrived. */
export function useEvidences(text: readonly Said[]): (article: ArticleId) => ArticleEvidence | undefined {
  const entries = text.flatMap(({ rests }) => rests);
  const articles = [...new Set(entries.flatMap((entry) => ("article" in entry ? [entry.article] : [])))];
  const loaded = useQueries({ queries: articles.map((id) => evidenceQuery(id)) });
  const known = new Map(loaded.flatMap(({ data }) => (data ? [[data.article, data] as const] : [])));
  return (id) => known.get(id);
}
