import type { Page } from "@playwright/test";
import { details, openAtlas, openReadable, subject } from "./support/atlas.ts";
import { clickProvince, mapRegion, outlineOf, restingCamera } from "./support/map.ts";
import { projectToPixel } from "./support/projectToPixel.ts";
import { expect, test } from "./support/test.ts";

const sizes = [
  { width: 390, height: 844 },
  { width: 900, height: 700 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1300 },
];
const PANELS = [
  ".page-tools",
  ".page-browse",
  ".page-details",
  ".page-timeline",
  ".sheet-bar",
  ".map-corner",
];

interface Rectangle {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The panels that are on the screen, with their boxes. */
async function panelsOf(page: Page): Promise<Rectangle[]> {
  const found: Rectangle[] = [];
  for (const name of PANELS) {
    const panel = page.locator(name);
    const box = (await panel.isVisible()) ? await panel.boundingBox() : null;
    if (box && box.width > 0 && box.height > 0) found.push({ name, ...box });
  }
  return found;
}

/** Half a pixel is the rounding of a border, not an overlap. */
const overlap = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

function overlaps(panels: readonly Rectangle[]): string[] {
  return panels.flatMap((a, at) =>
    panels.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} and ${b.name}`] : [])),
  );
}

/** Words of tabs and tools that do not fit where they stand, or leave the screen. */
const cutOff = (page: Page) =>
  page.locator(".tab, .tool, .segmented button, .map-legend li, .button").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return one.scrollWidth > one.clientWidth + 1 || left < -0.5 || right > innerWidth + 0.5;
      })
      .map((one) => one.textContent),
  );

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ webgl: false, viewport });

    for (const lang of ["en", "vi"]) {
      test(`nothing overlaps, is cut off or leaves the screen (${lang})`, async ({ page }) => {
        for (const view of ["?", "?province=bac-ninh&"]) {
          await openReadable(page, `${view}lang=${lang}`);
          await expect(page.locator(".page-details [role=tab]").first()).toBeAttached();
          await expect(page.locator(".timeline")).toBeAttached();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, "no scrolling sideways").toBeLessThanOrEqual(viewport.width);
          const panels = await panelsOf(page);
          expect(panels.length).toBeGreaterThanOrEqual(3);
          expect(overlaps(panels), view).toEqual([]);
          for (const { name, x, y, width, height } of panels) {
            expect(x, `${name} begins on the screen`).toBeGreaterThanOrEqual(0);
            expect(y, `${name} begins on the screen`).toBeGreaterThanOrEqual(0);
            expect(x + width, `${name} ends on the screen`).toBeLessThanOrEqual(viewport.width + 0.5);
            expect(y + height, `${name} ends on the screen`).toBeLessThanOrEqual(viewport.height + 0.5);
          }
          expect(await cutOff(page), view).toEqual([]);
        }
      });
    }

    test("the selected province lies where no panel covers the map", async ({ page }) => {
      await openReadable(page, "?province=lang-son");
      await expect(subject(page)).toHaveText("Lạng Sơn");
      const camera = await restingCamera(page);
      const map = await mapRegion(page).boundingBox();
      if (!map) throw new Error("the map is not visible");
      const { geometry } = outlineOf("lang-son");
      const ring = geometry.type === "Polygon" ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
      const pixels = (ring ?? []).map(([lon, lat]) => projectToPixel(camera, map, lon, lat));
      const [x, y] = [Math.min(...pixels.map((p) => p.x)), Math.min(...pixels.map((p) => p.y))];
      const province = {
        name: "Lạng Sơn",
        x,
        y,
        width: Math.max(...pixels.map((p) => p.x)) - x,
        height: Math.max(...pixels.map((p) => p.y)) - y,
      };
      expect(province.width, "large enough to be seen").toBeGreaterThan(28);
      const over = (await panelsOf(page)).filter(
        ({ name }) => name !== ".map-corner" && name !== ".page-tools",
      );
      expect(overlaps([province, ...over]).filter((pair) => pair.startsWith("Lạng Sơn"))).toEqual([]);
      expect(province.y, "below the tools").toBeGreaterThanOrEqual(0);
      expect(province.x).toBeGreaterThanOrEqual(0);
      expect(province.x + province.width).toBeLessThanOrEqual(viewport.width);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap on the canvas opens the details in the sheet", async ({ page }) => {
    await openAtlas(page);
    await expect(details(page)).toBeHidden();
    await clickProvince(page, "bac-giang");
    await expect(subject(page)).toHaveText("Bắc Giang");
    await expect(subject(page)).toBeInViewport();
    await expect(page.getByRole("button", { name: "Details", exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("the sheet’s buttons choose its part and its size", async ({ page }) => {
    await openReadable(page);
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const height = async () => (await page.locator(".page-browse").boundingBox())?.height ?? 0;
    await expect(button("Browse")).toHaveAttribute("aria-pressed", "true");
    const medium = await height();
    await button("Show more of the panel").click();
    await expect.poll(height).toBeGreaterThan(medium + 100);
    await expect(button("Show more of the panel")).toBeDisabled();
    await button("Show more of the map").click();
    await button("Show more of the map").click();
    await expect.poll(height).toBeLessThan(medium - 100);
    await button("Timeline").click();
    await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
    await button("Details").click();
    await expect(subject(page)).toHaveText("Northern Việt Nam");
    await expect(page.locator(".page-browse")).toBeHidden();
  });
});
