import type { View } from "./view.ts";
import { readView, viewKeys, writeView } from "./viewCodec.ts";
import type { ViewStore } from "./viewStore.ts";

/** Changes of these alone overwrite the current history entry; any other makes a new one. */
const replacing: ReadonlySet<keyof View> = new Set([
  "rows",
  "columns",
  "outlines",
  "from",
  "to",
  "lanes",
  "span",
  "q",
  "camera",
  "lang",
  "scheme",
]);

/** Browsers throttle or refuse faster rewriting (Safari: 100 calls in 30 s). */
const REPLACE_INTERVAL_MS = 500;

export interface LinkHost {
  location: Pick<Location, "search" | "pathname" | "hash">;
  history: Pick<History, "pushState" | "replaceState">;
  addEventListener: (type: "popstate", listener: () => void) => void;
  removeEventListener: (type: "popstate", listener: () => void) => void;
}

/**
 * Keeps the address in step with the store: the store leads, the address follows, and Back leads the store.
 * Where a frame denies history (opaque origins throw), the view lives on in memory. Returns a way to stop.
 */
export function bindLink(
  store: ViewStore,
  host: LinkHost,
  options: { replaceOnly?: boolean } = {},
): () => void {
  let written = writeView(store.getState().view);
  let timer: ReturnType<typeof setTimeout> | null = null;

  const write = (method: "pushState" | "replaceState", search: string) => {
    written = search;
    try {
      host.history[method](null, "", `${host.location.pathname}${search}${host.location.hash}`);
    } catch {
      // Denied: the address stays behind, the view does not.
    }
  };
  const forget = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const flush = (view: View) => {
    forget();
    const search = writeView(view);
    if (search !== written) write("replaceState", search);
  };

  const unsubscribe = store.subscribe(({ view, entry }, { view: before }) => {
    if (view === before) return;
    const changed = viewKeys.filter((key) => !Object.is(view[key], before[key]));
    const search = writeView(view);
    if (search === written) return;
    if (!options.replaceOnly && entry === "push" && changed.some((key) => !replacing.has(key))) {
      // What was waiting belongs to the entry that is left: Back finds it there.
      if (timer !== null) flush(before);
      write("pushState", search);
    } else {
      timer ??= setTimeout(() => flush(store.getState().view), REPLACE_INTERVAL_MS);
    }
  });
  const back = () => {
    forget();
    const { view, dropped } = readView(host.location.search);
    written = writeView(view);
    store.setState({ view, evidence: null });
    store.getState().notify(dropped);
  };
  host.addEventListener("popstate", back);
  return () => {
    flush(store.getState().view);
    unsubscribe();
    host.removeEventListener("popstate", back);
  };
}
