import { useSyncExternalStore } from "react";
import { useView } from "#state/AtlasState.tsx";

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark now, by the reader's choice or the system's. */
export function useIsDark(): boolean {
  const chosen = useView(({ view }) => view.scheme);
  const system = useSyncExternalStore(
    (listener) => {
      const query = darkQuery();
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => darkQuery().matches,
  );
  return chosen
    ? chosen === "dark"
    : (document.documentElement.dataset.scheme ?? (system ? "dark" : "light")) === "dark";
}
