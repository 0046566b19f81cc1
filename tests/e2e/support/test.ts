import { test as base, expect } from "@playwright/test";
import { type Watch, watchContext } from "./watchContext.ts";
import { withoutWebgl } from "./webgl.ts";

/**
 * Playwright's `test` with a conscience: whatever a test looks at, it fails on a console error, an exception, a
 * breach of the content security policy or a request to another origin. `webgl: false` takes WebGL away: the page
 * has to do everything on the drawn map, which is also sooner there.
 */
export const test = base.extend<{ watch: Watch; webgl: boolean }>({
  webgl: [true, { option: true }],
  watch: [
    async ({ context, baseURL, webgl }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? "http://localhost").origin);
      if (!webgl) await withoutWebgl(context, watch);
      await use(watch);
      expect(watch.problems(), "what went wrong behind the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
