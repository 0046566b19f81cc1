import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { BoundariesId, ProvinceId } from "#dataset/schema.ts";
import type { SetBeside } from "#map/mapInput.ts";
import { setsBeside } from "#selectors/setsBeside.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { boundariesQuery } from "#state/queries.ts";

/** The outlines of the sets that are dashed over the one shown, as far as they have arrived; asked for when needed. */
export function useOutlinesBeside(
  shown: BoundariesId,
  province: ProvinceId | null,
  outlines: BoundariesId | null,
): readonly SetBeside[] {
  const index = useCatalogue();
  const sets = useMemo(
    () => setsBeside(index, shown, province, outlines),
    [index, shown, province, outlines],
  );
  const loaded = useQueries({
    queries: sets.map((set) => boundariesQuery(set)),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(
    () =>
      sets.flatMap((boundaries, at) => {
        const units = loaded[at];
        return units ? [{ boundaries, units }] : [];
      }),
    [sets, loaded],
  );
}
