/** What a reader chose to keep between visits; reading storage throws in sandboxed frames, so memory stands in. */
export function createGuardedStorage(open: () => Storage = () => globalThis.localStorage) {
  const memory = new Map<string, string>();
  const prefix = "phen-dau:";
  return {
    get(key: string): string | null {
      try {
        return open().getItem(prefix + key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set(key: string, value: string): void {
      memory.set(key, value);
      try {
        open().setItem(prefix + key, value);
      } catch {
        // Denied or full: memory has it for this visit.
      }
    },
  };
}
export type GuardedStorage = ReturnType<typeof createGuardedStorage>;
