import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { vi } from "vitest";
import { createQueryClient } from "#app/createQueryClient.ts";
import type { Catalogue } from "#dataset/schema.ts";
import { I18nProvider } from "#i18n/I18n.tsx";
import { ViewStoreProvider } from "#state/AtlasState.tsx";
import { createGuardedStorage, type GuardedStorage } from "#state/guardedStorage.ts";
import { boundariesQuery, catalogueQuery, documentQuery, evidenceQuery, landQuery } from "#state/queries.ts";
import { StorageProvider } from "#state/StorageProvider.tsx";
import type { View } from "#state/view.ts";
import { createViewStore } from "#state/viewStore.ts";
import {
  committedCatalogue,
  committedDocuments,
  committedEvidence,
  committedLand,
  committedUnits,
  NEW,
  OLD,
} from "../committed.ts";

// A machine that does much else at once may take a while to show what was asked for.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 20_000 });

/** A query cache that has the committed dataset and boundaries; what a test withholds is asked for. */
export function seededClient({ catalogue = committedCatalogue, evidence = true }: Seed = {}) {
  const client = createQueryClient();
  client.setQueryData(catalogueQuery.queryKey, catalogue);
  client.setQueryData(boundariesQuery(OLD).queryKey, committedUnits["2008"]);
  client.setQueryData(boundariesQuery(NEW).queryKey, committedUnits["2025"]);
  client.setQueryData(landQuery.queryKey, committedLand);
  if (evidence) {
    for (const [id, one] of committedEvidence) client.setQueryData(evidenceQuery(id).queryKey, one);
    for (const [id, one] of committedDocuments) client.setQueryData(documentQuery(id).queryKey, one);
  }
  return client;
}

interface Seed {
  catalogue?: Catalogue;
  /** Whether the evidence of articles and documents is there already. */
  evidence?: boolean;
}
interface Options extends Seed {
  view?: { [K in keyof View]?: View[K] extends string | null ? string | null : View[K] };
  lang?: "en" | "vi";
  /** What is kept between visits; of the test's own unless it brings one. */
  storage?: GuardedStorage;
}

/** Kept in memory only, for this screen alone. */
const noStorage = () =>
  createGuardedStorage(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });

/** Shows a part of the page with a store and a query cache of its own. */
export function showScreen(
  screen: ReactNode,
  { view = {}, lang = "en", storage = noStorage(), ...seed }: Options = {},
) {
  const store = createViewStore(view as Partial<View>);
  const client = seededClient(seed);
  const rendered = render(
    <QueryClientProvider client={client}>
      <ViewStoreProvider store={store}>
        <StorageProvider storage={storage}>
          <I18nProvider lang={lang}>
            <Suspense fallback={<p>waiting</p>}>{screen}</Suspense>
          </I18nProvider>
        </StorageProvider>
      </ViewStoreProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, store, client, user: userEvent.setup(), view: () => store.getState().view };
}
