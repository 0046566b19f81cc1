import { useMemo } from "react";
import { comparedSides, type Side } from "#selectors/matrix/comparedSides.ts";
import { evidenceGroups } from "#selectors/matrix/evidenceGroups.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { MOST_COMPARED } from "#state/view.ts";

/** One side of a comparison, and how many further provinces rest on the very same articles. */
export interface StageSide extends Side {
  also: number;
}

/** The sides that a view compares: the provinces it names, else those with an article, the same articles once. */
export function useSides(): readonly StageSide[] {
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const compare = useView(({ view }) => view.compare);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  return useMemo(() => {
    const filter = { from, to };
    const groups = evidenceGroups(index, boundaries, filter);
    const ids = compare.length > 0 ? compare : groups.map(({ province }) => province.id);
    return comparedSides(index, boundaries, filter, ids.slice(0, MOST_COMPARED)).map((side) => {
      const group = groups.find(({ province }) => province.id === side.province?.id);
      return { ...side, also: compare.length > 0 ? 0 : (group?.others.length ?? 0) };
    });
  }, [index, boundaries, compare, from, to]);
}
