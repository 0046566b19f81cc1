import type { Browser } from "@playwright/test";

/** The machine and the line on which a page is loaded. */
export interface Conditions {
  name: string;
  cpuSlowdown: number;
  /** Null is as fast as this machine serves itself. */
  network: { downBitsPerS: number; upBitsPerS: number; roundTripMs: number } | null;
  /** The highest ratios to the bare map that the design allows here. */
  bars: { "map-readable"?: number; "map-ready"?: number };
}

export const FAST: Conditions = {
  name: "this machine",
  cpuSlowdown: 1,
  network: null,
  bars: { "map-readable": 0.5, "map-ready": 1.3 },
};
export const SLOW: Conditions = {
  name: "Slow 4G, 4× slower processor",
  cpuSlowdown: 4,
  network: { downBitsPerS: 1_600_000, upBitsPerS: 750_000, roundTripMs: 150 },
  bars: { "map-readable": 0.4 },
};

export interface Load {
  readableMs: number;
  readyMs: number;
  /** Scripts that were asked for before the map could be read, and what came over the line for each. */
  scripts: { url: string; transferredBytes: number }[];
}

const LOAD_MS = 120_000;

/** Loads a page in a fresh context, with nothing cached, until both marks are set. */
export async function measureLoad(browser: Browser, url: string, conditions: Conditions): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (conditions.network) {
      const { downBitsPerS, upBitsPerS, roundTripMs } = conditions.network;
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: roundTripMs,
        downloadThroughput: downBitsPerS / 8,
        uploadThroughput: upBitsPerS / 8,
      });
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpuSlowdown });
    await page.goto(url, { waitUntil: "commit", timeout: LOAD_MS });
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0, undefined, {
      timeout: LOAD_MS,
    });
    // No named function in here: what tsx adds to keep a name does not exist in the page.
    const marks = await page.evaluate(() =>
      performance.getEntriesByType("mark").map(({ name, startTime }) => ({ name, startTime })),
    );
    const resources = await page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map(
        ({ name, startTime, transferSize }) => ({ name, startTime, transferSize }),
      ),
    );
    const at = (mark: string) => marks.find(({ name }) => name === mark)?.startTime ?? Number.NaN;
    return {
      readableMs: at("map-readable"),
      readyMs: at("map-ready"),
      scripts: resources
        .filter(({ name, startTime }) => /\.m?js(\?|$)/.test(name) && startTime < at("map-readable"))
        .map(({ name, transferSize }) => ({ url: name, transferredBytes: transferSize })),
    };
  } finally {
    await context.close();
  }
}
