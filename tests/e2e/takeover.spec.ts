import type { Page } from "@playwright/test";
import { mapReady, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

/** Where every label and pin stands, and what the map says of its camera. */
async function standing(page: Page) {
  const { zoom, lat, lng } = await mapRegion(page).evaluate(({ dataset }) => ({ ...dataset }));
  const places = await mapRegion(page)
    .locator(".atlas-overlay .label, .atlas-overlay .pin")
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return { name: one.textContent ?? "", x, y };
      }),
    );
  return { camera: { zoom, lat, lng }, places };
}

for (const view of ["", "?province=bac-kan&color=documents", "?camera=7.5/21/106.3"]) {
  test(`MapLibre takes over in place (${view || "the first view"})`, async ({ page }) => {
    const chunk = "**/assets/createGlRenderer-*.js";
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(chunk, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./${view}`);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator(".page-details [role=tab]").first()).toBeAttached();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await standing(page);
    expect(before.places.length).toBeGreaterThan(8);

    release();
    await mapReady(page);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "gl");
    const after = await standing(page);
    expect(after.camera).toEqual(before.camera);
    expect(after.places.map(({ name }) => name)).toEqual(before.places.map(({ name }) => name));
    const moved = after.places.flatMap((place, at) => {
      const was = before.places[at];
      return was && Math.hypot(place.x - was.x, place.y - was.y) < 1.5 ? [] : [place.name];
    });
    expect(moved).toEqual([]);
  });
}

test("the canvas draws the borders where the drawing had them", async ({ page }) => {
  await page.goto("./?camera=8/21.3/106.4");
  await mapReady(page);
  const { width, height } = (await mapRegion(page).locator("canvas.maplibregl-canvas").boundingBox()) ?? {};
  const map = await mapRegion(page).boundingBox();
  expect({ width, height }).toEqual({ width: map?.width, height: map?.height });
});
