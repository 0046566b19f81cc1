import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { SearchHit } from "#selectors/search/search.ts";
import { useCatalogue } from "#state/AtlasState.tsx";

const LIMIT = 30;

/** What a query finds; null while the search itself is being fetched and built, which happens at first use. */
export function useSearch(query: string, wanted: boolean): readonly SearchHit[] | null {
  const index = useCatalogue();
  const deferred = useDeferredValue(query);
  const engine = useQuery({
    queryKey: ["search-engine"],
    queryFn: async () => {
      const { buildSearch, search } = await import("./searchEngine.ts");
      const built = buildSearch(index);
      return (text: string) => search(built, text, LIMIT);
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  }).data;
  return useMemo(() => (engine ? engine(deferred) : null), [engine, deferred]);
}
