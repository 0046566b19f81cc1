import { useSuspenseQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { type CatalogueIndex, indexCatalogue } from "#selectors/indexCatalogue.ts";
import { catalogueQuery } from "./queries.ts";
import type { ViewState, ViewStore } from "./viewStore.ts";

const StoreContext = createContext<ViewStore | null>(null);

/** Gives the components below it a view store. */
export function ViewStoreProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for its actions and for what must not render anew. */
export function useViewStore(): ViewStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useViewStore is used outside a ViewStoreProvider");
  return store;
}

/** A part of the view state; the component renders anew when that part changes. */
export function useView<T>(part: (state: ViewState) => T): T {
  return useStore(useViewStore(), part);
}

/** The indexed catalogue; suspends until it has arrived and throws where it cannot. */
export function useCatalogue(): CatalogueIndex {
  return indexCatalogue(useSuspenseQuery(catalogueQuery).data);
}
