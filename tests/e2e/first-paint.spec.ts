import type { Page } from "@playwright/test";
import { mapReady, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const GL_CHUNK = /\/assets\/createGlRenderer-.*\.js$/;

test("a map with its labels is readable before MapLibre has loaded", async ({ page }) => {
  await page.goto("./");
  await mapReady(page);
  const { readable, ready, loaded } = await page.evaluate((chunk) => {
    const mark = (name: string) =>
      performance.getEntriesByName(name, "mark").map(({ startTime }) => startTime);
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const loaded = files
      .filter(({ name }) => new RegExp(chunk).test(name))
      .map(({ responseEnd }) => responseEnd);
    return { readable: mark("map-readable"), ready: mark("map-ready"), loaded };
  }, GL_CHUNK.source);
  expect(readable, "set once").toHaveLength(1);
  expect(ready, "set once").toHaveLength(1);
  expect(loaded, "the chunk with MapLibre").toHaveLength(1);
  expect(readable[0]).toBeLessThan(ready[0] ?? 0);
  expect(readable[0]).toBeLessThan(loaded[0] ?? 0);
});

test("a map that MapLibre never reaches is readable all the same", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|ERR_FAILED/);
  await page.route(GL_CHUNK, (route) => route.abort());
  await page.goto("./");
  await mapReady(page, "map-readable");
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
  await expect(mapRegion(page).locator(".atlas-overlay .label").first()).toBeVisible();
});

/** The poster with its words, inside the screen. */
async function expectPoster(page: Page): Promise<void> {
  const poster = page.locator("#poster");
  await expect(poster.getByRole("img", { name: /^Map of \d+ provinces/ })).toBeVisible();
  for (const name of ["Hà Nam", "Hải Phòng", "Lạng Sơn", "Bắc Ninh", "Thái Bình"]) {
    await expect(poster.getByText(name, { exact: true })).toBeInViewport();
  }
  expect(await poster.locator(".label-value").count()).toBeGreaterThanOrEqual(5);
}

test("the page shows a drawn map with names and counts while the app itself is still missing", async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|ERR_FAILED|dynamically imported module/);
  // The script that the page names gets through: it notes that the drawing is on the screen.
  await page.route("**/assets/main-*.js", (route) => route.abort());
  await page.goto("./");
  await expectPoster(page);
  await mapReady(page, "map-readable");
  await expect(page.getByRole("alert")).toContainText("did not arrive");
  await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
});

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows a drawn map with names and counts", async ({ page }) => {
    await page.goto("./");
    await expectPoster(page);
  });
});

test("exactly one drawn map is left once the app has drawn its own", async ({ page }) => {
  await page.goto("./");
  await mapReady(page);
  await expect(page.locator("#poster")).toHaveCount(0);
  await expect(page.locator("svg.atlas-svg")).toHaveCount(1);
  await expect(page.locator("svg.atlas-overlay")).toHaveCount(1);
  await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(1);
});
