import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useLayoutEffect, useMemo } from "react";
import { useStore } from "zustand";
import { I18nProvider } from "#i18n/I18n.tsx";
import { ViewStoreProvider } from "#state/AtlasState.tsx";
import type { GuardedStorage } from "#state/guardedStorage.ts";
import { StorageProvider } from "#state/StorageProvider.tsx";
import { languageOf, schemeOf } from "#state/settings.ts";
import type { ViewStore } from "#state/viewStore.ts";
import { FrameMessages } from "./FrameMessages.tsx";
import { Page } from "./Page.tsx";

const PresentPage = lazy(() => import("./PresentPage.tsx").then((m) => ({ default: m.PresentPage })));
const EmbedPage = lazy(() => import("./EmbedPage.tsx").then((m) => ({ default: m.EmbedPage })));

interface AppProps {
  store: ViewStore;
  client: QueryClient;
  storage: GuardedStorage;
}

/** The atlas with everything it stands on: data, view, language and scheme. */
export function App({ store, client, storage }: AppProps) {
  const view = useStore(store, (state) => state.view);
  const lang = useMemo(
    () => languageOf(view, storage, navigator.languages ?? [navigator.language]),
    [view, storage],
  );
  const scheme = schemeOf(view, storage);
  // A frame wears what its host chose, which is not what the reader wants from the atlas elsewhere.
  const isOwnChoice = view.mode === null || window.parent === window;

  // Before the effects of what is drawn inside: the map reads its colours off the document.
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    if (view.lang && isOwnChoice) storage.set("lang", view.lang);
  }, [lang, view.lang, isOwnChoice, storage]);
  useLayoutEffect(() => {
    if (scheme) document.documentElement.dataset.scheme = scheme;
    else delete document.documentElement.dataset.scheme;
    if (view.scheme && isOwnChoice) storage.set("scheme", view.scheme);
  }, [scheme, view.scheme, isOwnChoice, storage]);

  // How the document itself is laid out: as a page, or as high as its content.
  useLayoutEffect(() => {
    if (view.mode) document.documentElement.dataset.mode = view.mode;
    else delete document.documentElement.dataset.mode;
  }, [view.mode]);

  return (
    <QueryClientProvider client={client}>
      <ViewStoreProvider store={store}>
        <StorageProvider storage={storage}>
          <I18nProvider lang={lang}>
            {view.mode === null ? (
              <Page />
            ) : (
              <Suspense fallback={null}>{view.mode === "present" ? <PresentPage /> : <EmbedPage />}</Suspense>
            )}
            <FrameMessages />
          </I18nProvider>
        </StorageProvider>
      </ViewStoreProvider>
    </QueryClientProvider>
  );
}
