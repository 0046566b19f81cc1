import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/findBrowser.ts";

const PORT = 4179;
const { executablePath, args, env } = findBrowser();

/** Tests of the built page in a real browser; `npm test` builds before it comes here. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/playwright",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  // The processor draws the map: what a graphics card does in a blink takes seconds.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: "chromium",
    launchOptions: { executablePath, args, env },
    locale: "en-US",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "off",
    // A worker answers before a test's own routes do; those that are about it let it in.
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: `node --import tsx tools/serve.ts --port ${PORT} --quiet`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
