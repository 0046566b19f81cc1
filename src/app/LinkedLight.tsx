import { type RefObject, useEffect } from "react";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { attachLinkedLight } from "./attachLinkedLight.ts";

/** Lights up the same thing wherever it stands on the page. */
export function LinkedLight({ page }: { page: RefObject<HTMLElement | null> }) {
  const index = useCatalogue();
  const store = useViewStore();
  useEffect(() => {
    if (page.current) return attachLinkedLight(page.current, store, index);
  }, [page, store, index]);
  return null;
}
