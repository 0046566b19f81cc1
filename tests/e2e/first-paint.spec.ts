import { mapReady, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const GL_CHUNK = /\/assets\/createGlRenderer-.*\.js$/;
const MAIN_ENTRY = /\/assets\/index-[^/]*\.js$/;

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

test.describe("before any script of the app", () => {
  test("the page itself shows a drawn map with names and counts", async ({ page, watch }) => {
    watch.allow(/Failed to load resource|ERR_FAILED/);
    await page.route(MAIN_ENTRY, (route) => route.abort());
    await page.goto("./");
    const poster = page.locator("#poster");
    await expect(poster.getByRole("img", { name: /^Map of \d+ provinces/ })).toBeVisible();
    for (const name of ["Hà Nam", "Hải Phòng", "Lạng Sơn", "Bắc Ninh", "Thái Bình"]) {
      await expect(poster.getByText(name, { exact: true })).toBeVisible();
    }
    expect(await poster.locator(".label-value").count()).toBeGreaterThanOrEqual(5);
    const box = await poster.getByText("Hà Nam", { exact: true }).boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1440);
    await mapReady(page, "map-readable");
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
