import { createContext, type ReactNode, useContext } from "react";
import type { GuardedStorage } from "./guardedStorage.ts";

const StorageContext = createContext<GuardedStorage | null>(null);

/** Gives the components below it what a reader keeps between visits. */
export function StorageProvider({ storage, children }: { storage: GuardedStorage; children: ReactNode }) {
  return <StorageContext value={storage}>{children}</StorageContext>;
}

/** The storage of the page. */
export function useGuardedStorage(): GuardedStorage {
  const storage = useContext(StorageContext);
  if (!storage) throw new Error("useGuardedStorage is used outside a StorageProvider");
  return storage;
}
