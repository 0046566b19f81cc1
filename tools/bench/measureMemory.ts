import type { Browser, CDPSession, Page } from "@playwright/test";

/** The heap of the page's scripts after garbage collection, in bytes, before and after many selections. */
export interface Memory {
  selections: number;
  beforeBytes: number;
  afterBytes: number;
}

/**
 * Selections before the first look: what is fetched and compiled once is no leak. The engine goes on compiling what
 * runs often: of what the heap gains until about the hundredth selection, nearly all is code.
 */
const WARM_UP = 150;

/** Selects provinces of the list in turn and looks at the heap before and after. */
export async function measureMemory(browser: Browser, url: string, selections: number): Promise<Memory> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    const session = await context.newCDPSession(page);
    await select(page, WARM_UP);
    const beforeBytes = await heapBytes(session);
    await select(page, selections);
    return { selections, beforeBytes, afterBytes: await heapBytes(session) };
  } finally {
    await context.close();
  }
}

/**
 * Clicks in the page itself: a click sent by the protocol would keep what it touched alive. The page renders each
 * selection; it need not paint each, which takes long without a graphics card.
 */
async function select(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.evaluate(async (turn) => {
      const rows = document.querySelectorAll<HTMLElement>(".page-browse [role=tabpanel] button.row");
      rows[turn % rows.length]?.click();
      await new Promise((done) => setTimeout(done, 10));
    }, i);
  }
  await page.waitForTimeout(1_000);
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
