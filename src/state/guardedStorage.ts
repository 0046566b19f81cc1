/** What a reader chose to keep between visits; reading storage throws in sandboxed frames, so memory stands in. */
export function createGuardedStorage(open: () => Storage = () => globalThis.localStorage) {
  const memory = new Map<string, string>();
  /** What storage would not take: what it still has under these names is older than what memory has. */
  const refused = new Set<string>();
  const prefix = "phen-dau:";
  return {
    get(key: string): string | null {
      try {
        const stored = refused.has(key) ? null : open().getItem(prefix + key);
        return stored ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    /** Returns whether it outlives the visit. */
    set(key: string, value: string): boolean {
      memory.set(key, value);
      try {
        open().setItem(prefix + key, value);
        refused.delete(key);
        return true;
      } catch {
        // Denied or full: memory has it for this visit.
        refused.add(key);
        return false;
      }
    },
    /** Calls back when another tab of this browser has changed what is kept under the key. Returns a way to stop. */
    watch(key: string, listener: () => void): () => void {
      const heard = (event: StorageEvent) => {
        // Null: everything was cleared.
        if (event.key !== prefix + key && event.key !== null) return;
        memory.delete(key);
        refused.delete(key);
        listener();
      };
      globalThis.addEventListener?.("storage", heard);
      return () => globalThis.removeEventListener?.("storage", heard);
    },
  };
}
export type GuardedStorage = ReturnType<typeof createGuardedStorage>;

/** What a tab keeps for as long as it lives, a reload included: where a talk stands in this window, and as what. */
export const createVisitStorage = (): GuardedStorage => createGuardedStorage(() => globalThis.sessionStorage);
