import type { Route } from "@playwright/test";
import {
  browse,
  details,
  evidencePanel,
  expectAddress,
  openAtlas,
  openReadable,
  openTab,
  subject,
} from "./support/atlas.ts";
import { apart, fillOf } from "./support/colours.ts";
import { clickProvince, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";
import { loseContext, restoreContext } from "./support/webgl.ts";

const CATALOGUE = "**/catalogue.json";

/** What Chromium itself writes to the console when a request fails on purpose. */
const FAILED_REQUEST = /Failed to load resource|net::ERR_FAILED|was preloaded using link preload/;
/** What React writes to the console when an error boundary has caught something. */
const CAUGHT = /console error: (%o|Error|TypeError|FetchError|SchemaVersionError|DatasetShapeError)/;

test.describe("with a dataset that fails", () => {
  test.use({ webgl: false });
  test.beforeEach(({ watch }) => {
    watch.allow(FAILED_REQUEST);
    watch.allow(CAUGHT);
  });

  test("an unreachable dataset is said in a sentence, and trying again brings the atlas", async ({
    page,
  }) => {
    const refuse = (route: Route) => route.abort();
    await page.route(CATALOGUE, refuse);
    await page.goto("./");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The dataset did not arrive");
    await page.unroute(CATALOGUE, refuse);
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(browse(page).getByRole("button", { name: "Hà Nam" })).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test("a dataset of another version is said in a sentence with a way to reload", async ({ page }) => {
    await page.route(CATALOGUE, (route) => route.fulfill({ json: { schemaVersion: 99 } }));
    await page.goto("./");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("of different versions");
    await expect(alert).toContainText("99");
    await page.unroute(CATALOGUE);
    await alert.getByRole("button", { name: "Reload" }).click();
    await expect(browse(page).getByRole("button", { name: "Hà Nam" })).toBeVisible();
  });

  test("a damaged dataset is said in a sentence", async ({ page }) => {
    await page.route(CATALOGUE, (route) => route.fulfill({ json: { schemaVersion: 1, articles: "none" } }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("The dataset is damaged");
  });

  test("an article whose evidence is broken says so in its panel, and the rest goes on", async ({ page }) => {
    await page.route("**/articles/thai-binh-2024.json", (route) => route.fulfill({ body: "{broken" }));
    await openReadable(page, "?province=thai-binh&panel=documents");
    const alert = details(page).getByRole("alert");
    await expect(alert).toContainText("This could not be loaded");
    await page.unroute("**/articles/thai-binh-2024.json");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(
      details(page)
        .getByRole("button", { name: /^Evidence: paragraph/ })
        .first(),
    ).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test("boundaries that do not arrive leave the lists and the details at work", async ({ page }) => {
    await page.route("**/geo/provinces-2008.geojson*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    const map = page.getByRole("region", { name: "Map", exact: true });
    await expect(map.getByRole("alert")).toContainText("The boundaries did not arrive");
    await browse(page).getByRole("tab", { name: "Documents" }).click();
    await browse(page).getByRole("button", { name: "164/2018/NĐ-CP" }).click();
    await expect(subject(page)).toHaveText("Decree 164/2018/NĐ-CP");
    await page.unroute("**/geo/provinces-2008.geojson*");
    await map.getByRole("button", { name: "Try again" }).click();
    await expect(mapRegion(page)).toBeVisible();
  });

  test("a chunk that a release has replaced is said in a sentence with a way to reload", async ({ page }) => {
    await page.route("**/assets/Details-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    const alert = details(page).getByRole("alert");
    await expect(alert).toContainText("A new version of the atlas was published");
    await expect(browse(page).getByRole("button", { name: "Hà Nam" })).toBeVisible();
    await page.unroute("**/assets/Details-*.js");
    await alert.getByRole("button", { name: "Reload" }).click();
    await expect(subject(page)).toHaveText("Northern Việt Nam");
  });
});

test.describe("without WebGL", () => {
  test.use({ webgl: false });

  test("the whole journey works on the drawn map", async ({ page }) => {
    await openReadable(page);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
    await expect(mapRegion(page).getByRole("status")).toContainText("cannot draw the interactive map");

    await clickProvince(page, "ha-nam");
    await expect(subject(page)).toHaveText("Hà Nam");
    await expectAddress(page, "province", "ha-nam");
    const themes = await openTab(page, "Themes");
    await themes.getByRole("button", { name: "Political potential" }).click();
    await themes
      .getByRole("button", { name: /^Evidence: paragraph/ })
      .first()
      .click();
    await expect(evidencePanel(page)).toBeVisible();
    await page.keyboard.press("Escape");
    const documents = await openTab(page, "Documents");
    await expect(documents.getByText("28-NQ/TW").first()).toBeVisible();
    const timeline = await openTab(page, "Timeline");
    await expect(timeline.getByRole("heading", { name: "Happened" })).toBeVisible();
    const articles = await openTab(page, "Articles");
    await articles.getByRole("button", { name: /firm defensive area/ }).click();
    await expect(subject(page)).toContainText("firm defensive area");
  });

  test("the drawn map zooms with the wheel and with its buttons, and is dragged", async ({ page }) => {
    await openReadable(page);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
    const stated = async (what: "zoom" | "lng" | "lat") =>
      Number(await mapRegion(page).getAttribute(`data-${what}`));
    const zoom = await stated("zoom");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => stated("zoom")).toBeCloseTo(zoom + 1, 2);
    await page.mouse.move(700, 420);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => stated("zoom")).toBeGreaterThan(zoom + 1.2);

    const lng = await stated("lng");
    await page.mouse.down();
    await page.mouse.move(560, 380, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => stated("lng")).toBeGreaterThan(lng);
    await expect(subject(page)).toHaveText("Northern Việt Nam");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("camera"))
      .toMatch(/^[\d.]+\/[\d.]+\/[\d.]+$/);

    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(() => stated("zoom")).toBeCloseTo(zoom, 2);
    await expectAddress(page, "camera", null);
  });
});

test("a graphics context that comes back has its colours again", async ({ page, watch }) => {
  watch.allow(/context lost|CONTEXT_LOST/i);
  await openAtlas(page);
  const before = { with: await fillOf(page, "ha-nam"), without: await fillOf(page, "nam-dinh") };
  expect(apart(before.with, before.without), "provinces with and without articles differ").toBeGreaterThan(
    20,
  );
  await loseContext(page);
  await restoreContext(page);
  await expect
    .poll(async () => apart(before.with, await fillOf(page, "ha-nam")), { timeout: 30_000 })
    .toBeLessThan(6);
  await expect.poll(async () => apart(before.without, await fillOf(page, "nam-dinh"))).toBeLessThan(6);
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "gl");
  await clickProvince(page, "thai-binh");
  await expect(subject(page)).toHaveText("Thái Bình");
});

test("a graphics context lost for good leaves the drawn map in its place", async ({ page, watch }) => {
  watch.allow(/context lost|CONTEXT_LOST/i);
  await openAtlas(page);
  await loseContext(page);
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only", { timeout: 20_000 });
  await clickProvince(page, "thai-binh");
  await expect(subject(page)).toHaveText("Thái Bình");
});

test("where history is denied the atlas works and the address stays behind", async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.assign(History.prototype, { pushState: denied, replaceState: denied });
  });
  await openAtlas(page);
  await clickProvince(page, "ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  await openTab(page, "Timeline");
  await expect(details(page).getByRole("heading", { name: "Happened" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
});

test.describe("with storage denied", () => {
  test.use({ webgl: false });

  test("the atlas works and keeps language and scheme for the visit", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await openReadable(page);
    await page.getByRole("button", { name: "Switch to dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
    await page.getByRole("button", { name: "Xem bằng tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    await expect(page.getByRole("navigation", { name: "Danh mục" })).toBeVisible();
  });
});
