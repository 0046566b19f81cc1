import { useState } from "react";
import type { ProvinceId } from "#dataset/schema.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import { MOST_COMPARED } from "#state/view.ts";

/**
 * The provinces ticked for a comparison that has not begun. The address says what is compared, and a tick alone
 * changes nothing that is shown.
 */
export function useTicks() {
  const store = useViewStore();
  const [ticked, setTicked] = useState<readonly ProvinceId[]>([]);
  const toggle = (id: ProvinceId) =>
    setTicked((before) =>
      before.includes(id)
        ? before.filter((one) => one !== id)
        : before.length < MOST_COMPARED
          ? [...before, id]
          : before,
    );
  return {
    ticked,
    toggle,
    isFull: ticked.length >= MOST_COMPARED,
    clear: () => setTicked([]),
    start: () => store.getState().change({ compare: ticked, columns: null }),
  };
}
