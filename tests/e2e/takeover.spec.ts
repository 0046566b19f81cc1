import type { Page } from "@playwright/test";
import { apart, coloursAt } from "./support/colours.ts";
import { mapReady, mapRegion, outlineOf, restingCamera } from "./support/map.ts";
import { projectToPixel } from "./support/projectToPixel.ts";
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

/** Keeps MapLibre from arriving until it is released, so that there is a before and an after. */
async function holdMapLibre(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/createGlRenderer-*.js", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

async function takenOver(page: Page): Promise<void> {
  await mapReady(page);
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "gl");
}

for (const view of ["", "?province=bac-kan&color=documents"]) {
  test(`MapLibre takes over without moving a word or the camera (${view || "the first view"})`, async ({
    page,
  }) => {
    const release = await holdMapLibre(page);
    await page.goto(`./${view}`);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator(".page-details [role=tab]").first()).toBeAttached();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await standing(page);
    expect(before.places.length).toBeGreaterThan(8);

    release();
    await takenOver(page);
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

/** This far to either side of a border the colours are those of its two sides. */
const BESIDE_PX = 4;

test("the canvas has the same colours on both sides of a border as the drawing had", async ({ page }) => {
  const release = await holdMapLibre(page);
  await page.goto("./?camera=8/21.3/106.4");
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator(".page-details [role=tab]").first()).toBeAttached();
  const camera = await restingCamera(page);
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error("the map is not visible");
  const { geometry, properties } = outlineOf("bac-giang");
  const ring = geometry.type === "Polygon" ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  const middle = projectToPixel(camera, box, ...properties.label);
  const points = (ring ?? []).flatMap(([lon, lat]) => {
    const { x, y } = projectToPixel(camera, box, lon, lat);
    const far = Math.hypot(x - middle.x, y - middle.y);
    const [dx, dy] = [((x - middle.x) / far) * BESIDE_PX, ((y - middle.y) / far) * BESIDE_PX];
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ];
  });
  const shown = points.filter(({ x, y }) => x > 350 && x < 980 && y > 80 && y < 560);
  expect(shown.length).toBeGreaterThan(40);
  const before = await coloursAt(page, shown);
  release();
  await takenOver(page);
  const after = await coloursAt(page, shown);
  const same = before.filter((colour, at) => apart(colour, after[at] ?? [0, 0, 0]) < 30).length;
  expect(same / shown.length).toBeGreaterThan(0.85);
});
