import { useMemo } from "react";
import { readReference, referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionOf, type View } from "#state/view.ts";
import { type IsChosen, isChosenBy } from "./emphasis.ts";

/** What is selected as text, so that a view that changes elsewhere (its camera, its dates) renders nothing anew. */
function selectionKey(view: View): string | null {
  const selection = selectionOf(view);
  return selection.kind === "corpus" ? null : referenceKey(selection);
}

/** What belongs to the selection, worked out once for all marks. */
export function useIsChosen(): IsChosen {
  const index = useCatalogue();
  const key = useView(({ view }) => selectionKey(view));
  const boundaries = useView(({ view }) => view.boundaries);
  const lanes = useView(({ view }) => view.lanes);
  return useMemo(() => {
    const selection = (key === null ? null : readReference(key)) ?? ({ kind: "corpus" } as const);
    return isChosenBy(index, selection, boundaries, lanes === "provinces");
  }, [index, key, boundaries, lanes]);
}
