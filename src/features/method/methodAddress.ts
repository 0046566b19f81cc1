const HASH = "#method";

/** What of a window the page's address needs. */
export interface MethodHost {
  location: Pick<Location, "hash" | "pathname" | "search">;
  history: Pick<History, "pushState" | "replaceState">;
  parent: unknown;
  addEventListener: (type: "hashchange" | "popstate", listener: () => void) => void;
  removeEventListener: (type: "hashchange" | "popstate", listener: () => void) => void;
}

/**
 * Whether the page about the method is open, kept in the fragment of the address: it is a page of its own and no
 * part of the view. Opening makes a history entry, except inside a frame, whose Back belongs to the host; where
 * history is denied the page opens all the same.
 */
export function createMethodAddress(host: MethodHost) {
  let open = host.location.hash === HASH;
  const listeners = new Set<() => void>();
  const set = (next: boolean) => {
    open = next;
    for (const listener of listeners) listener();
  };
  const read = () => set(host.location.hash === HASH);
  const write = (method: "pushState" | "replaceState", hash: string) => {
    try {
      host.history[method](null, "", `${host.location.pathname}${host.location.search}${hash}`);
    } catch {
      // Denied: the address stays behind.
    }
  };
  return {
    href: HASH,
    isOpen: () => open,
    show: () => {
      if (!open) write(host.parent === host ? "pushState" : "replaceState", HASH);
      set(true);
    },
    close: () => {
      write("replaceState", "");
      set(false);
    },
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        // The address may have changed while nobody listened.
        open = host.location.hash === HASH;
        host.addEventListener("hashchange", read);
        host.addEventListener("popstate", read);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        host.removeEventListener("hashchange", read);
        host.removeEventListener("popstate", read);
      };
    },
  };
}

export type MethodAddress = ReturnType<typeof createMethodAddress>;
