import { useQueries } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { useCatalogue } from "#state/AtlasState.tsx";
import { boundariesQuery } from "#state/queries.ts";
import { type Talk, viewOfStep } from "#state/talk.ts";
import { defaultView } from "#state/view.ts";
import type { Finding } from "./rehearse/finding.ts";
import { rehearse } from "./rehearse/rehearse.ts";

/** What a rehearsal of the talk finds, worked out anew as the talk changes; null where none was asked for or is under way. */
export function useRehearsal(talk: Talk | null, isAsked: boolean): readonly Finding[] | null {
  const index = useCatalogue();
  const calm = useDeferredValue(isAsked ? talk : null);
  const sets = [...new Set(calm?.steps.map((step) => viewOfStep(step, defaultView).boundaries))];
  const known = sets.filter((set) => index.boundaries.has(set));
  const outlines = useQueries({ queries: known.map((set) => boundariesQuery(set)) });
  const isHere = outlines.every(({ isPending }) => !isPending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: outlines never change once they are here
  return useMemo(() => {
    if (!calm || !isHere) return null;
    const units = new Map(known.flatMap((set, at) => (outlines[at]?.data ? [[set, outlines[at].data]] : [])));
    return rehearse(calm, { index, units });
  }, [calm, isHere, index]);
}
