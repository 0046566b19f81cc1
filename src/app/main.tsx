import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createGuardedStorage } from "#state/guardedStorage.ts";
import { bindLink } from "#state/link.ts";
import { startSearch } from "#state/startSearch.ts";
import { readView } from "#state/viewCodec.ts";
import { createViewStore } from "#state/viewStore.ts";
import { App } from "./App.tsx";
import { createQueryClient } from "./createQueryClient.ts";

const { view, dropped } = readView(startSearch(window));
// The largest part by far: on its way while the rest of the page is put together. In a frame only once it is touched.
if (view.mode !== "embed") void import("#map/gl/createGlRenderer.ts").catch(() => undefined);

const store = createViewStore(view);
store.getState().notify(dropped);
// Inside a frame history is only ever replaced: a pushed entry would take over the host's Back button.
bindLink(store, window, { replaceOnly: window.parent !== window });

// Keeping the atlas for later is for later: the map comes first.
const unsubscribe = store.subscribe(({ settled }) => {
  if (!settled) return;
  unsubscribe();
  const keep = () => import("#offline/keepOffline.ts").then(({ keepOffline }) => keepOffline(window));
  const whenIdle = window.requestIdleCallback ?? ((idle: () => void) => setTimeout(idle, 1000));
  whenIdle(() => void keep().catch(() => undefined));
});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id “root”");
createRoot(root).render(
  <StrictMode>
    <App store={store} client={createQueryClient()} storage={createGuardedStorage()} />
  </StrictMode>,
);
