import type { Page } from "@playwright/test";
import {
  browse,
  catalogue,
  details,
  expectAddress,
  listbox,
  openAtlas,
  openReadable,
  subject,
} from "./support/atlas.ts";
import { apart, coloursAt } from "./support/colours.ts";
import { clearPoint, mapRegion, outlineOf, restingCamera } from "./support/map.ts";
import { projectToPixel } from "./support/projectToPixel.ts";
import { expect, test } from "./support/test.ts";

const SIX = ["bac-giang", "bac-kan", "bac-ninh", "cao-bang", "lang-son", "thai-nguyen"];
const legend = (page: Page) => mapRegion(page).locator(".map-legend");
const colourBy = (page: Page) => page.getByRole("combobox", { name: "Colour the provinces by" });
const zoomOf = async (page: Page) => Number(await mapRegion(page).getAttribute("data-zoom"));

test("pointing at a province on the canvas says its name and counts", async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await clearPoint(page, "ha-nam");
  await page.mouse.move(x, y);
  const tooltip = mapRegion(page).locator(".map-tooltip");
  await expect(tooltip).toBeVisible();
  await expect(tooltip).toHaveText(/^Hà Nam: 1 article, 3 documents/);
  await page.mouse.move(20, 20);
  await expect(tooltip).toBeHidden();
});

test("buttons zoom the canvas, and “Show everything” goes back to where it began", async ({ page }) => {
  await openAtlas(page);
  const { zoom } = await restingCamera(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom + 1, 1);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 1);
  await expect.poll(() => new URL(page.url()).searchParams.has("camera")).toBe(true);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2);
  await expectAddress(page, "camera", null);
});

test("the wheel and a drag move the canvas without a selection", async ({ page }) => {
  await openAtlas(page);
  const { zoom } = await restingCamera(page);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom);
  const { lng } = await restingCamera(page);
  await page.mouse.down();
  await page.mouse.move(600, 400, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Number(await mapRegion(page).getAttribute("data-lng"))).toBeGreaterThan(lng);
  await expect(subject(page)).toHaveText("Northern Việt Nam");
});

test("a pin on the canvas selects its province first, and then opens its article", async ({ page }) => {
  await openAtlas(page);
  const pin = mapRegion(page).locator('[data-pin="kim-bang"] .pin-drop');
  await pin.click();
  await expect(subject(page)).toHaveText("Hà Nam");
  await expectAddress(page, "province", "ha-nam");
  await pin.click();
  await expect(subject(page)).toHaveText("Combining planning with building firm defensive area");
  await expectAddress(page, "article", "ha-nam-kim-bang-2023");
  await expectAddress(page, "province", "ha-nam");
});

test("MapLibre outlines the six provinces of Military Region 1 when its article is selected", async ({
  page,
}) => {
  await openAtlas(page, "?article=military-region-1-2024");
  const { zoom, lat, lng } = await restingCamera(page);
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error("the map is not visible");
  const borders = SIX.map((id) => {
    const { geometry } = outlineOf(id);
    const ring = geometry.type === "Polygon" ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
    return (ring ?? [])
      .map(([lon, latitude]) => projectToPixel({ zoom, lat, lng }, box, lon, latitude))
      .filter(({ x, y }) => x > 360 && x < 980 && y > 140 && y < 560);
  });
  const outlined = await coloursAt(page, borders.flat());
  await openAtlas(page, `?camera=${zoom}/${lat}/${lng}`);
  const plain = await coloursAt(page, borders.flat());
  let at = 0;
  for (const [index, border] of borders.entries()) {
    const changed = border.filter((_, vertex) => {
      const [a, b] = [outlined[at + vertex], plain[at + vertex]];
      return a && b && apart(a, b) > 25;
    });
    at += border.length;
    if (border.length < 5) continue; // under a panel
    expect(changed.length / border.length, `share of ${SIX[index]}’s border that changed`).toBeGreaterThan(
      0.6,
    );
  }
});

test.describe("on the drawn map", () => {
  test.use({ webgl: false });

  test("the six provinces of Military Region 1 are outlined when its article is selected", async ({
    page,
  }) => {
    await openReadable(page, "?article=military-region-1-2024");
    const outlined = async (kind: string) =>
      mapRegion(page)
        .locator(`.outlines .outline-${kind}:not(.under)`)
        .evaluateAll((paths) =>
          paths.map((path) => {
            const same = document.querySelector(`.regions [d="${path.getAttribute("d")}"]`);
            return same?.getAttribute("data-province");
          }),
        );
    await expect.poll(() => outlined("concerned").then((ids) => ids.sort())).toEqual(SIX);
    await openReadable(page, "?province=lang-son&article=military-region-1-2024");
    await expectAddress(page, "province", "lang-son");
    expect(await outlined("selected")).toEqual(["lang-son"]);
    expect((await outlined("concerned")).length).toBe(5);
  });

  test("colouring by documents or by a theme changes the legend with its unit, n and classes", async ({
    page,
  }) => {
    await openReadable(page);
    await expect(legend(page)).toContainText("Articles");
    await expect(legend(page)).toContainText(/n = 5 articles · \d+ sentences/);
    await expect(legend(page)).toContainText("no article");

    await colourBy(page).selectOption("documents");
    await expect(legend(page)).toContainText("Documents cited");
    await expectAddress(page, "color", "documents");
    await expect(legend(page).getByRole("listitem").first()).toHaveText(/^\d+(–\d+)?$/);

    await colourBy(page).selectOption("militia-reserves");
    await expect(legend(page)).toContainText("Militia and reserves: share of sentences");
    await expect(legend(page).getByRole("listitem").first()).toHaveText(/^\d+(\.\d)?%(–\d+(\.\d)?%)?$/);
    const classes = (await legend(page).getByRole("listitem").count()) - 1;
    expect(classes).toBeLessThanOrEqual(5);
    await expect(
      listbox(page).getByRole("option", { name: /^Hà Nam: \d+(\.\d)?% of \d+ sentences$/ }),
    ).toHaveCount(1);
  });

  test("the table has the numbers of the browse list, and Escape closes it", async ({ page }) => {
    await openReadable(page);
    await mapRegion(page).getByRole("button", { name: "Show as a table" }).click();
    const table = mapRegion(page).getByRole("table");
    await expect(table.getByRole("row")).toHaveCount(64);
    const counts = new Map<string, number>();
    for (const id of catalogue.articles.flatMap(({ provinces }) => provinces)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      const name =
        catalogue.provinces.find((one) => one.id === id && one.boundaries === "2008")?.name.vi ?? id;
      const row = table.getByRole("row").filter({ has: page.getByRole("button", { name, exact: true }) });
      await expect(row.getByRole("cell").first()).toHaveText(String(count));
      const said = `${count} ${count === 1 ? "article" : "articles"}`;
      await expect(browse(page).getByRole("button", { name }).first()).toContainText(said);
    }
    await table.getByRole("button", { name: "Thái Bình" }).click();
    await expect(subject(page)).toHaveText("Thái Bình");
    await table.getByRole("button", { name: "Thái Bình" }).press("Escape");
    await expect(table).toHaveCount(0);
  });

  test("T, plus, minus, zero and Escape work from the map’s one tab stop", async ({ page }) => {
    await openReadable(page);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
    const zoom = await zoomOf(page);
    await listbox(page).focus();
    await page.keyboard.press("+");
    await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom + 1, 2);
    await page.keyboard.press("-");
    await page.keyboard.press("0");
    await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2);
    await page.keyboard.press("t");
    await expect(mapRegion(page).getByRole("table")).toBeVisible();
    await listbox(page).focus();
    await page.keyboard.press("Escape");
    await expect(listbox(page)).not.toBeFocused();
  });

  test("the boundaries switch to the 34 units of 2025 and back", async ({ page }) => {
    await openReadable(page);
    await expect(listbox(page).getByRole("option")).toHaveCount(63);
    await page.getByRole("button", { name: "from Jul 2025" }).click();
    await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2025");
    await expectAddress(page, "boundaries", "2025");
    await expect(listbox(page).getByRole("option")).toHaveCount(34);
    await expect(mapRegion(page).locator(".map-attribution")).toContainText("from 1 July 2025");
    await browse(page).getByRole("button", { name: "Ninh Bình" }).first().click();
    await expect(subject(page)).toHaveText("Ninh Bình");
    await expect(details(page)).toContainText("Made up of");
    await page.getByRole("button", { name: "to Jun 2025" }).click();
    await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2008");
    await expect(listbox(page).getByRole("option")).toHaveCount(63);
    await expectAddress(page, "boundaries", null);
  });
});
