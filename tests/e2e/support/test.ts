import { test as base, expect } from "@playwright/test";
import { type Watch, watchContext } from "./watchContext.ts";

/**
 * Playwright's `test` with a conscience: whatever a test looks at, it fails on a console error, an exception, a
 * breach of the content security policy or a request to another origin.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? "http://localhost").origin);
      await use(watch);
      expect(watch.problems(), "what went wrong behind the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
