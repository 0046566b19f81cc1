import { createCallBudget } from "./callBudget.ts";
import { frameSearch } from "./frameParameters.ts";
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

/** Often enough for an address that follows a hand. */
const REPLACE_INTERVAL_MS = 500;

/** Safari throws at the hundredth call in 30 s, and others throttle: some are left for whoever else may call. */
const BUDGET = { calls: 90, perMs: 30_000 };

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
  const budget = createCallBudget(BUDGET.calls, BUDGET.perMs);
  // What the address says to a frame stays there, so that a reload inside the frame finds it.
  const ofFrame = options.replaceOnly ? frameSearch(host.location.search) : "";

  const write = (method: "pushState" | "replaceState", search: string) => {
    written = search;
    budget.spend();
    const query = ofFrame ? `${search || "?"}${search ? "&" : ""}${ofFrame}` : search;
    try {
      host.history[method](null, "", `${host.location.pathname}${query}${host.location.hash}`);
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
    const isEntry = !options.replaceOnly && entry === "push" && changed.some((key) => !replacing.has(key));
    const waitMs = budget.waitMs();
    if (isEntry && waitMs === 0) {
      // What was waiting belongs to the entry that is left: Back finds it there.
      if (timer !== null) flush(before);
      write("pushState", search);
    } else if (changed.includes("step") && waitMs === 0) {
      // A talk that is loaded again a moment later is still at its step.
      flush(view);
    } else {
      // Beyond what the browser allows, entries run together into one.
      timer ??= setTimeout(() => flush(store.getState().view), Math.max(waitMs, REPLACE_INTERVAL_MS));
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
