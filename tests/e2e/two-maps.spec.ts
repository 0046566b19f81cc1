import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  details,
  expectAddress,
  listbox,
  openAtlas,
  openReadable,
  openTab,
  subject,
} from "./support/atlas.ts";
import { coloursAt } from "./support/colours.ts";
import { clearPoint, clickProvince, mapRegion, outlineOf, restingCamera } from "./support/map.ts";
import { projectToPixel } from "./support/projectToPixel.ts";
import { expect, test } from "./support/test.ts";

const KIM_BANG = "Combining planning with building firm defensive area";
const legend = (page: Page) => mapRegion(page).locator(".map-legend");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

for (const webgl of [true, false]) {
  test.describe(webgl ? "on the canvas" : "on the drawing, without WebGL", () => {
    test.use({ webgl });
    // Three pages are opened, each drawn by the processor.
    test.slow(webgl);
    const open = async (page: Page, view = "") => {
      if (webgl) return openAtlas(page, view);
      await openReadable(page, view);
      await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
    };

    test("a click in former Hà Nam opens Ninh Bình and leads to its article; the same click before, Hà Nam", async ({
      page,
    }) => {
      await open(page, "?boundaries=2025");
      await expect(legend(page)).toContainText("34 provinces and cities, from 1 July 2025");
      const point = await clearPoint(page, "ha-nam");
      await page.mouse.click(point.x, point.y);
      await expect(subject(page)).toHaveText("Ninh Bình");
      await expectAddress(page, "province", "ninh-binh");
      await expectAddress(page, "boundaries", "2025");
      await expect(details(page)).toContainText("Until 30 June 2025: Hà Nam, Nam Định, Ninh Bình");

      const articles = await openTab(page, "Articles");
      await expect(articles).toContainText("Written of Hà Nam as it was until 30 June 2025");
      await articles.getByRole("button", { name: KIM_BANG }).click();
      await expect(subject(page)).toHaveText(KIM_BANG);
      await expectAddress(page, "article", "ha-nam-kim-bang-2023");

      // The address alone gives the same.
      const address = page.url();
      await page.goto("about:blank");
      await page.goto(address);
      await expect(subject(page)).toHaveText(KIM_BANG);
      await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2025");
      await expect(listbox(page).getByRole("option", { selected: true })).toHaveText(/^Ninh Bình: 1 article/);

      await button(page, "to Jun 2025").click();
      await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2008");
      await clickProvince(page, "ha-nam");
      await expect(subject(page)).toHaveText("Hà Nam");
      await expectAddress(page, "province", "ha-nam");
      await expectAddress(page, "boundaries", null);
      await expect(details(page)).toContainText("Since 1 July 2025 part of Ninh Bình");
    });

    test("changing the boundaries leaves the camera where it is, and the same pixel is another province", async ({
      page,
    }) => {
      await open(page);
      const before = await restingCamera(page);
      const point = await clearPoint(page, "ha-nam");
      await page.mouse.move(point.x, point.y);
      await expect(mapRegion(page).locator(".map-tooltip")).toHaveText(/^Hà Nam: /);
      await button(page, "from Jul 2025").click();
      await expect(listbox(page).getByRole("option")).toHaveCount(34);
      await expect(legend(page)).toContainText("34 provinces and cities");
      expect(await restingCamera(page)).toEqual(before);
      await expect
        .poll(async () => {
          await page.mouse.move(point.x + 1, point.y);
          await page.mouse.move(point.x, point.y);
          return mapRegion(page).locator(".map-tooltip").textContent();
        })
        .toMatch(/^Ninh Bình: 1 article/);
    });
  });
}

test("the canvas is never blank while the boundaries change: land keeps its colours", async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await clearPoint(page, "lang-son");
  const spot = { x: x + 30, y: y + 34 };
  const [before] = await coloursAt(page, [spot]);
  await button(page, "from Jul 2025").click();
  for (let shot = 0; shot < 5; shot++) {
    const [now] = await coloursAt(page, [spot]);
    expect(now).toEqual(before);
  }
});

test("MapLibre dashes what Ninh Bình was made of where no border lies now", async ({ page }) => {
  await openAtlas(page, "?boundaries=2025&province=ninh-binh");
  await expect(legend(page)).toContainText("former parts of Ninh Bình");
  const { zoom, lat, lng } = await restingCamera(page);
  const box = await mapRegion(page).boundingBox();
  if (!box) throw new Error("the map is not visible");
  const ringsOf = (id: string) => {
    const { geometry } = outlineOf(id);
    return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  };
  const key = ([lon, latitude]: [number, number]) => `${lon} ${latitude}`;
  const others = new Set(ringsOf("nam-dinh").flat().map(key));
  const shared = ringsOf("ha-nam")
    .flat()
    .filter((position) => others.has(key(position)))
    .map(([lon, latitude]) => projectToPixel({ zoom, lat, lng }, box, lon, latitude));
  expect(shared.length).toBeGreaterThan(10);
  const dashed = await coloursAt(page, shared);
  await openAtlas(page, `?boundaries=2025&camera=${zoom}/${lat}/${lng}`);
  const plain = await coloursAt(page, shared);
  const changed = dashed.filter((colour, at) => String(colour) !== String(plain[at]));
  expect(changed.length / shared.length).toBeGreaterThan(0.6);
});

test.describe("on the drawn map", () => {
  test.use({ webgl: false });
  const dashes = (page: Page) => mapRegion(page).locator(".dashes .dash:not(.under)");

  test("a switch dashes the other boundaries over those shown, in the address and after a reload", async ({
    page,
  }) => {
    await openReadable(page);
    await expect(dashes(page)).toHaveCount(0);
    const dashed = page.getByRole("switch", { name: "Also draw the boundaries from Jul 2025, dashed" });
    await dashed.click();
    await expect(dashed).toBeChecked();
    await expect(dashes(page)).toHaveCount(1);
    await expect(legend(page)).toContainText("Boundaries from 1 July 2025");
    await expectAddress(page, "outlines", "2025");
    await page.reload();
    await expect(dashes(page)).toHaveCount(1);
    await button(page, "from Jul 2025").click();
    await expectAddress(page, "outlines", "2008");
    await expect(legend(page)).toContainText("Boundaries until 30 June 2025");
  });

  test("Hà Nam, selected, shows the Ninh Bình that it became part of", async ({ page }) => {
    await openReadable(page, "?province=ha-nam");
    await expect(dashes(page)).toHaveCount(1);
    await expect(legend(page)).toContainText("what Hà Nam became");
    await expect(mapRegion(page)).toContainText("Dashed: boundaries from 1 July 2025 (Ninh Bình from 2025).");
  });

  test("dates before the map's own offer the map of that time, which is taken up or turned down", async ({
    page,
  }) => {
    await openReadable(page, "?boundaries=2025&from=2019&to=2024");
    const offer = page.getByRole("complementary", { name: "Boundaries of another time" });
    await expect(offer).toContainText(
      "You are looking at 2019–2024 on the map with boundaries from 1 July 2025.",
    );
    await offer.getByRole("button", { name: "Keep this map" }).click();
    await expect(offer).toHaveCount(0);
    await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2025");
    await page.reload();
    await offer.getByRole("button", { name: "Show the provinces of that time" }).click();
    await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2008");
    await expect(offer).toHaveCount(0);
    await expectAddress(page, "from", "2019");
  });

  test("the map says which it is in Vietnamese too, in words, legend and table", async ({ page }) => {
    await openReadable(page, "?lang=vi&boundaries=2025&province=ninh-binh");
    await expect(legend(page)).toContainText("34 tỉnh, thành phố, từ ngày 1/7/2025");
    await expect(legend(page)).toContainText("các đơn vị cũ của Ninh Bình");
    await expect(mapRegion(page)).toContainText(/Nét đứt: địa giới đến .*Hà Nam, Nam Định, Ninh Bình cũ/);
    await mapRegion(page).getByRole("button", { name: "Xem dạng bảng" }).click();
    await expect(mapRegion(page).getByRole("table")).toContainText("34 tỉnh, thành phố, từ ngày 1/7/2025");
  });

  test("a document's provinces stand out: legend, table and list say why, the others step back", async ({
    page,
  }) => {
    await openReadable(page, "?document=resolution-28-nq-tw-2008");
    await expect(legend(page)).toContainText("28-NQ/TW (2008): cited by 2 articles about these provinces");
    await expect(mapRegion(page).locator(".region.recedes")).toHaveCount(63 - 7);
    await expect(listbox(page).getByRole("option", { name: /^Hà Nam: .* 1 cites 28-NQ\/TW/ })).toHaveCount(1);
    await mapRegion(page).getByRole("button", { name: "Show as a table" }).click();
    const table = mapRegion(page).getByRole("table");
    await expect(table.getByRole("columnheader", { name: "Articles citing 28-NQ/TW (2008)" })).toBeVisible();
    await expect(
      table
        .getByRole("row", { name: /Hà Nam/ })
        .getByRole("cell")
        .last(),
    ).toHaveText("1");
    await expect(
      table
        .getByRole("row", { name: /Thái Bình/ })
        .getByRole("cell")
        .last(),
    ).toHaveText("0");
  });

  test("outlines that cannot be had leave the map as it was, and say so", async ({ page, watch }) => {
    watch.allow(/Failed to load resource|provinces-2025/);
    await openReadable(page);
    await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2008");
    await page.route("**/provinces-2025.geojson*", (route) => route.abort());
    await button(page, "from Jul 2025").click();
    await expect(page.getByRole("alert")).toContainText("The other boundaries could not be loaded");
    await expect(listbox(page).getByRole("option")).toHaveCount(63);
    await page.unroute("**/provinces-2025.geojson*");
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await expect(listbox(page).getByRole("option")).toHaveCount(34);
  });

  for (const view of [
    "?boundaries=2025&outlines=2008&province=ninh-binh&from=2019&to=2024",
    "?outlines=2025&document=resolution-28-nq-tw-2008&lang=vi&scheme=dark&from=2026",
  ]) {
    test(`axe finds nothing on dashes, offer and legend (${view})`, async ({ page }) => {
      await openReadable(page, view);
      await expect(page.locator(".map-offer")).toBeVisible();
      await expect(dashes(page).first()).toBeAttached();
      // Letters over the map are read against their halo, which axe does not see.
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .include(".map-view")
        .include(".map-offer")
        .include(".page-tools")
        .exclude(".atlas-overlay")
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
    });
  }

  test("the live region says which map it is after a change, once", async ({ page }) => {
    await openReadable(page);
    const live = page.locator("[aria-live=polite]");
    await button(page, "from Jul 2025").click();
    await expect(live).toHaveText(/^Map: 34 provinces and cities, from 1 July 2025\./);
    await clickProvince(page, "ninh-binh", "2025");
    await expect(live).toHaveText(/^Ninh Bình: 1 article, 3 documents/);
  });
});
