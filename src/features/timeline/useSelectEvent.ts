import { useCallback } from "react";
import type { Event, ProvinceId } from "#dataset/schema.ts";
import { useViewStore } from "#state/AtlasState.tsx";

/**
 * Selects what an event stands for: the document that was issued, else the article that states it. An article keeps
 * the province from which it is reached: the selected one where it is among those given, else the first.
 */
export function useSelectEvent() {
  const store = useViewStore();
  return useCallback(
    ({ kind, document, article }: Event, provinces: readonly ProvinceId[]) => {
      const { select, view } = store.getState();
      if (kind === "issued" && document !== null) return select({ kind: "document", id: document });
      const kept = provinces.find((id) => id === view.province) ?? provinces[0] ?? null;
      select({ kind: "article", id: article }, kept);
    },
    [store],
  );
}
