/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.d.ts";
import { ExpirationPlugin } from "workbox-expiration";
import { enable as preloadNavigations } from "workbox-navigation-preload";
import { addRoute, matchPrecache, type PrecacheEntry, precache } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import { FromAnyCache } from "./FromAnyCache.ts";
import { isHolding } from "./holding.ts";
import { isHashed, offlineAddress } from "./offlineAddress.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/*
 * Keeps the atlas usable without a network, and never stands between a reader and the host while there is one:
 * pages come from the network first, files with a hash from whatever release has kept them. It waits until every
 * page of the release before is closed (there is no skipWaiting), so no page loses the files it was built with.
 */

/** A network that does not answer for so long is none. */
const PATIENCE_S = 5;
const A_MONTH_S = 30 * 24 * 60 * 60;

const release = self.__WB_MANIFEST;

preloadNavigations();
const online = new NetworkOnly({ networkTimeoutSeconds: PATIENCE_S });
registerRoute(
  new NavigationRoute(async ({ event, request, url }) => {
    let answer: Response | undefined;
    try {
      answer = await online.handle({ event, request });
      if (answer.status < 500) return answer;
    } catch {
      // No network: what was kept takes over.
    }
    const elsewhere = offlineAddress(url, self.registration.scope);
    if (elsewhere === null) return answer ?? Response.error();
    if (elsewhere !== url.href) return Response.redirect(elsewhere);
    return (await matchPrecache("index.html")) ?? answer ?? Response.error();
  }),
);

precache(release);
addRoute({ directoryIndex: "", cleanURLs: false, ignoreURLParametersMatching: [] });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url, self.registration.scope),
  new FromAnyCache({
    cacheName: "phen-dau-files",
    // Its optional methods are typed as undefined, which the interface it is written for does not allow.
    plugins: [
      new ExpirationPlugin({
        maxEntries: 600,
        maxAgeSeconds: A_MONTH_S,
        purgeOnQuotaError: true,
      }) as WorkboxPlugin,
    ],
  }),
);

// Only the very first worker has a page to take over; a later one has waited until there was none.
clientsClaim();

self.addEventListener("message", ({ data, ports }) => {
  if (typeof data?.holds === "string")
    ports[0]?.postMessage(isHolding(release, data.holds, self.registration.scope));
});
