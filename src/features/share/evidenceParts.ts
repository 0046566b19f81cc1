import type { QueryClient } from "@tanstack/react-query";
import type { Article, ArticleEvidence } from "#dataset/schema.ts";
import { evidenceQuery } from "#state/queries.ts";

/** As many requests at once as browsers send to one host over HTTP/1.1. */
const AT_ONCE = 6;

/**
 * The evidence of articles in their order, fetched a few at a time and not kept: over thousands of articles only a
 * handful is in memory.
 */
export async function* fetchEvidence(
  client: QueryClient,
  articles: readonly Article[],
  signal: AbortSignal,
): AsyncGenerator<ArticleEvidence> {
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    signal.throwIfAborted();
    const batch = articles.slice(at, at + AT_ONCE);
    yield* await Promise.all(batch.map(({ id }) => client.fetchQuery({ ...evidenceQuery(id), gcTime: 0 })));
  }
}

/** A file whose pieces come from evidence: what stands before, one piece an article, what stands after. */
export async function* evidenceParts(
  evidence: AsyncIterable<ArticleEvidence>,
  { head, piece, foot }: { head: string; piece: (one: ArticleEvidence, at: number) => string; foot: string },
): AsyncGenerator<string> {
  yield head;
  let at = 0;
  for await (const one of evidence) yield piece(one, at++);
  if (foot) yield foot;
}
