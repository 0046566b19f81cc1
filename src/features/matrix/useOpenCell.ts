import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Article, ArticleEvidence, DocumentId, Locator, ProvinceId, ThemeId } from "#dataset/schema.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import { evidenceQuery } from "#state/queries.ts";

export type CellSubject =
  | { readonly kind: "theme"; readonly id: ThemeId }
  | { readonly kind: "document"; readonly id: DocumentId };

/** So many articles are asked for at once; the details show the others. */
const MOST_AT_ONCE = 12;

/**
 * Opens what a cell rests on: selects its theme or document together with its province, so that the address says
 * both, and opens the first passage with a way through the others. A cell without a passage is selected just so.
 */
export function useOpenCell() {
  const store = useViewStore();
  const client = useQueryClient();
  return useCallback(
    async (subject: CellSubject, province: ProvinceId | null, articles: readonly Article[]) => {
      store.getState().select(subject, province);
      const { view } = store.getState();
      const behind = articles.filter((article) => carries(article, subject)).slice(0, MOST_AT_ONCE);
      // What cannot be fetched is said by the details, which ask for the same.
      const arrived = await Promise.allSettled(
        behind.map(({ id }) => client.ensureQueryData(evidenceQuery(id))),
      );
      const passages = arrived.flatMap((one) =>
        one.status === "fulfilled"
          ? locatorsIn(one.value, subject).map((locator) => ({ article: one.value.article, locator }))
          : [],
      );
      const [first] = passages;
      const isLeft = store.getState().view !== view;
      if (first && !isLeft) store.getState().openEvidence({ ...first, among: passages });
    },
    [store, client],
  );
}

const carries = (article: Article, { kind, id }: CellSubject): boolean =>
  kind === "theme"
    ? article.themes.some(({ theme, sentences }) => theme === id && sentences > 0)
    : article.documents.includes(id as DocumentId);

const locatorsIn = (evidence: ArticleEvidence, { kind, id }: CellSubject): readonly Locator[] =>
  kind === "theme"
    ? evidence.codings.filter(({ theme }) => theme === id).map(({ locator }) => locator)
    : evidence.citations
        .filter(
          ({ relation, resolution }) =>
            relation === "cites" && resolution.kind === "resolved" && resolution.document === id,
        )
        .map(({ locator }) => locator);
