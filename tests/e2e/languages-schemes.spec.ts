import type { Page } from "@playwright/test";
import { vi } from "../../src/i18n/messages/vi.ts";
import { catalogue, details, expectAddress, openAtlas, openReadable, subject } from "./support/atlas.ts";
import { apart, coloursAt, fillOf } from "./support/colours.ts";
import { mapRegion, restingCamera } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const html = (page: Page) => page.locator("html");

test.describe("on the drawn map", () => {
  test.use({ webgl: false });

  test("lang=vi gives the page, its landmarks and its facts in Vietnamese", async ({ page }) => {
    await openReadable(page, "?lang=vi&province=thai-binh&panel=articles");
    await expect(html(page)).toHaveAttribute("lang", "vi");
    await expect(mapRegion(page)).toHaveAttribute("aria-label", vi.region.map);
    await expect(page.getByRole("navigation", { name: vi.region.browse })).toBeVisible();
    await expect(page.getByRole("region", { name: vi.region.timeline })).toBeVisible();
    const panel = page.getByRole("complementary", { name: vi.region.details });
    for (const tab of [vi.tab.themes, vi.tab.documents, vi.tab.timeline, vi.tab.articles]) {
      await expect(panel.getByRole("tab", { name: tab })).toBeVisible();
    }
    const article = catalogue.articles.find(({ id }) => id === "thai-binh-2024");
    await expect(panel).toContainText(article?.titleVi ?? "");
    await expect(panel).toContainText(article?.summary.vi ?? "");
    await expect(mapRegion(page).locator(".map-legend")).toContainText(vi.map.title.articles);
    await panel.getByRole("tab", { name: vi.tab.themes }).click();
    for (const { name } of catalogue.families) await expect(panel).toContainText(name.vi);
  });

  test("no English word of the page is left in Vietnamese", async ({ page }) => {
    await openReadable(page, "?lang=vi&province=lang-son&panel=documents");
    await expect(page.getByText("164/2018/NĐ-CP").first()).toBeVisible();
    // What is quoted in another language says so; a few documents have no Vietnamese title.
    const text = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const foreign of body.querySelectorAll("[lang=en], script, noscript")) foreign.remove();
      return body.textContent ?? "";
    });
    const untitled = catalogue.documents.filter(({ title }) => !title.vi).map(({ title }) => title.en);
    expect(untitled.reduce((rest, title) => rest.replaceAll(title, ""), text)).not.toMatch(
      /\b(Timeline|Documents|Themes|Articles|Places|sentences?|Loading|Decree|Resolution|programme)\b/,
    );
    const names = await page
      .locator("[aria-label], [title]")
      .evaluateAll((all) =>
        all.map((one) => `${one.getAttribute("aria-label") ?? ""} ${one.getAttribute("title") ?? ""}`),
      );
    const own = names.filter((name) => !/“.+”|Tiếng Việt|English/.test(name)).join("\n");
    expect(own).not.toMatch(/\b(Zoom|Show|Switch|Close|Details|Browse|Map|Evidence|paragraph)\b/);
  });

  // The links of the cards, the lists and the heading of the details leave the language out.
  test("a document’s title that has no Vietnamese says that it is English", async ({ page }) => {
    const document = catalogue.documents.find(
      ({ id }) => id === "military-region-1-action-programme-resolution-28",
    );
    if (!document) throw new Error("the action programme is not in the registry");
    await openReadable(page, "?lang=vi&province=lang-son&panel=documents");
    const title = page.locator(".page-details").getByRole("button", { name: document.title.en });
    await expect(title).toBeVisible();
    const languages = await title.evaluateAll((all) =>
      all.map((one) => {
        const inner = one.querySelector("[lang]");
        return (inner ?? one.closest("[lang]"))?.getAttribute("lang");
      }),
    );
    expect(languages).toEqual(["en"]);
  });

  test("the switches for language and scheme work, and a reload and a later visit keep them", async ({
    page,
  }) => {
    await openReadable(page);
    await page.getByRole("button", { name: "Xem bằng tiếng Việt" }).click();
    await expect(html(page)).toHaveAttribute("lang", "vi");
    await expectAddress(page, "lang", "vi");
    await page.getByRole("button", { name: vi.tools.toDark }).click();
    await expect(html(page)).toHaveAttribute("data-scheme", "dark");
    await expectAddress(page, "scheme", "dark");
    await page.reload();
    await expect(html(page)).toHaveAttribute("data-scheme", "dark");
    await expect(page.getByRole("navigation", { name: vi.region.browse })).toBeVisible();

    await openReadable(page);
    await expect(page.getByRole("navigation", { name: vi.region.browse })).toBeVisible();
    await expect(html(page)).toHaveAttribute("data-scheme", "dark");
    await page.getByRole("button", { name: vi.tools.languageLabel }).click();
    await expect(page.getByRole("navigation", { name: "Browse" })).toBeVisible();
    await page.getByRole("button", { name: "Switch to light" }).click();
    await expect(html(page)).toHaveAttribute("data-scheme", "light");
  });

  test.describe("for a reader whose browser speaks Vietnamese and is dark", () => {
    test.use({ locale: "vi-VN", colorScheme: "dark" });

    test("the page does so too without being asked", async ({ page }) => {
      await openReadable(page);
      await expect(html(page)).toHaveAttribute("lang", "vi");
      await expect(page.getByRole("button", { name: vi.tools.toLight })).toBeVisible();
      const [paper] = await coloursAt(page, [{ x: 30, y: 860 }]);
      expect(Math.max(...(paper ?? [255]))).toBeLessThan(90);
    });
  });
});

test("switching the scheme repaints the canvas without moving it", async ({ page }) => {
  await openAtlas(page);
  const before = await fillOf(page, "nam-dinh");
  const camera = await restingCamera(page);
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expect.poll(async () => apart(before, await fillOf(page, "nam-dinh"))).toBeGreaterThan(100);
  expect(await restingCamera(page)).toEqual(camera);
});

test.describe("for a reader who wants less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the map cuts to what is selected and no panel slides", async ({ page }) => {
    await openAtlas(page);
    await page.evaluate(() => {
      const map = document.querySelector("[data-zoom]");
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.add(map?.getAttribute("data-zoom") ?? "")).observe(map as Element, {
        attributeFilter: ["data-zoom"],
      });
    });
    const { zoom } = await restingCamera(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await restingCamera(page)).zoom).toBeCloseTo(zoom + 1, 2);
    const steps = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(steps.length).toBeLessThanOrEqual(2);
    for (const panel of [".page-browse", ".page-details"]) {
      const lasts = await page.locator(panel).evaluate((one) => getComputedStyle(one).transitionDuration);
      expect(Math.max(...lasts.split(",").map(Number.parseFloat))).toBeLessThan(0.05);
    }
    await page.getByRole("button", { name: "Hà Nam" }).first().click();
    await expect(subject(page)).toHaveText("Hà Nam");
    await expect(details(page)).toBeVisible();
  });
});
