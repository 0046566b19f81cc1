import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Subject } from "#selectors/articlesOf.ts";
import { talkMaterial } from "#selectors/talkMaterial.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { boundariesQuery, documentQuery, evidenceQuery, landQuery } from "#state/queries.ts";
import { type Talk, viewOfStep } from "#state/talk.ts";
import { defaultView, selectionOf } from "#state/view.ts";

/** A part of the page that comes when it is first used; a talk has it come before. */
export interface LatePart {
  name: string;
  fetch: () => Promise<unknown>;
}

/** How far a talk is from needing no network any more. */
export type Preparation =
  | { kind: "preparing"; done: number; of: number }
  | { kind: "prepared" }
  | { kind: "incomplete"; missing: number; of: number; error: Error; retry: () => void };

/**
 * Fetches all that a talk shows, and keeps it: what a query cache holds unused for some minutes it drops, so this
 * goes on using it until the talk is left.
 */
export function useMaterial(talk: Talk, parts: readonly LatePart[]): Preparation {
  const index = useCatalogue();
  const { articles, documents } = useMemo(() => {
    const selected = talk.steps.flatMap((step): Subject[] => {
      const view = viewOfStep(step, defaultView);
      const selection = selectionOf(view);
      const { boundaries } = view;
      const compared = view.compare.map((id): Subject => ({ kind: "province", boundaries, id }));
      if (selection.kind === "corpus") return compared;
      return [selection.kind === "province" ? { ...selection, boundaries } : selection, ...compared];
    });
    const entries = talk.steps.flatMap(({ text }) => text.flatMap(({ rests }) => rests));
    return talkMaterial(index, entries, selected);
  }, [talk, index]);

  const results = [
    useQuery(landQuery),
    ...useQueries({ queries: index.catalogue.boundaries.map(({ id }) => boundariesQuery(id)) }),
    ...useQueries({ queries: articles.map((id) => evidenceQuery(id)) }),
    ...useQueries({ queries: documents.map((id) => documentQuery(id)) }),
    ...useQueries({ queries: parts.map(partQuery) }),
  ];
  const of = results.length;
  const done = results.filter(({ isSuccess }) => isSuccess).length;
  if (done === of) return { kind: "prepared" };
  const failed = results.filter(({ error }) => error !== null);
  const [first] = failed;
  if (!first?.error || done + failed.length < of) return { kind: "preparing", done, of };
  return {
    kind: "incomplete",
    missing: failed.length,
    of,
    error: first.error,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

const partQuery = ({ name, fetch }: LatePart) => ({
  queryKey: ["part", name],
  // What comes is a module: only that it came is of interest.
  queryFn: async () => {
    await fetch();
    return true;
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});
