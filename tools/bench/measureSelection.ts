import type { Browser } from "@playwright/test";

const CLICK_MS = 10_000;

/**
 * Clicks on provinces of the list and takes the time from each click to the frame in which the details show
 * another heading; an empty list where the page offers nothing to click.
 */
export async function measureSelection(browser: Browser, url: string, clicks: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    // tsx names functions through a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (f) => f");
    await page.addInitScript(timeClicks);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    const items = page
      .getByRole("navigation", { name: "Browse" })
      .locator("[role=tabpanel] :is(button, a, [role=option])");
    const times: number[] = [];
    for (let i = 0; i < Math.min(clicks, await items.count()); i++) {
      await items.nth(i).click();
      const taken = await page
        .waitForFunction(
          (seen) => performance.getEntriesByName("selection", "measure")[seen]?.duration,
          times.length,
          { timeout: CLICK_MS },
        )
        .then((handle) => handle.jsonValue())
        .catch(() => undefined);
      if (taken !== undefined) times.push(taken);
      // The map flies to what was selected; the next click is to find the page at rest.
      await page.waitForTimeout(1_500);
    }
    return times;
  } finally {
    await context.close();
  }
}

/** Runs in the page: from the click to the end of the first frame whose details have a new heading. */
function timeClicks() {
  const heading = () => document.querySelector("aside :is(h1, h2), [role=complementary] :is(h1, h2)");
  document.addEventListener(
    "click",
    (click) => {
      const before = heading()?.textContent;
      const look = () => {
        if (performance.now() - click.timeStamp > 5_000) return;
        const now = heading()?.textContent;
        if (!now || now === before) return requestAnimationFrame(look);
        // A frame callback runs before its frame is painted; a message arrives after.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          performance.measure("selection", { start: click.timeStamp, end: performance.now() });
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}
