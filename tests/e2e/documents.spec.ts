import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  catalogue,
  details,
  evidencePanel,
  expectAddress,
  openAtlas,
  openReadable,
  subject,
} from "./support/atlas.ts";
import { clickProvince, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const RESOLUTION = "resolution-28-nq-tw-2008";
const LATER = "resolution-28-nq-tw-2013";
const LEVELS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

const network = (page: Page) => page.getByRole("region", { name: "Charts" });
const drawing = (page: Page) => page.getByRole("group", { name: /^Network of articles|^Mạng lưới bài viết/ });
const citing = (id: string) =>
  catalogue.articles.filter(({ documents }) => documents.some((document) => document === id));

async function findings(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).include(part).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

test("on MapLibre's map a click on a province that cites the document opens the province", async ({
  page,
}) => {
  await openAtlas(page, `?document=${RESOLUTION}`);
  await expect(subject(page)).toHaveText("Resolution 28-NQ/TW");
  await expect(details(page).getByRole("button", { name: "Hà Nam", exact: true }).first()).toBeVisible();
  await clickProvince(page, "ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  await expectAddress(page, "province", "ha-nam");
});

test.describe("on the drawn map", () => {
  test.use({ webgl: false });

  test("the provinces that cite the document are outlined, and those of the new map after the switch", async ({
    page,
  }) => {
    await openReadable(page, `?document=${RESOLUTION}`);
    const outlined = mapRegion(page).locator(".regions .concerned");
    const units = (boundaries: string) =>
      new Set(
        citing(RESOLUTION).flatMap((article) =>
          article.boundaries === boundaries
            ? article.provinces
            : (Object.entries(article.provincesIn).find(([set]) => set === boundaries)?.[1] ?? []),
        ),
      );
    await expect(outlined).toHaveCount(units("2008").size);
    await expect(details(page)).toContainText(`In ${units("2008").size} provinces on the map`);
    await openReadable(page, `?document=${RESOLUTION}&boundaries=2025`);
    await expect(outlined).toHaveCount(units("2025").size);
    await expect(details(page)).toContainText(`In ${units("2025").size} provinces on the map`);
  });

  test("28-NQ/TW of 2008 points to that of 2013, which points back", async ({ page }) => {
    await openReadable(page, `?document=${RESOLUTION}`);
    const twins = details(page).getByRole("region", { name: "Documents with this number" });
    await expect(twins).toContainText("Five documents bear the number 28-NQ/TW");
    await expect(twins).toContainText("This is the one of 22 September 2008");
    await twins.getByRole("button", { name: /^25 October 2013/ }).click();
    await expectAddress(page, "document", LATER);
    await expect(twins).toContainText("This is the one of 25 October 2013");
    await twins.getByRole("button", { name: /^22 September 2008/ }).click();
    await expectAddress(page, "document", RESOLUTION);
    await page.goBack();
    await expectAddress(page, "document", LATER);
  });

  test("a citation opens the paragraph in which it stands, and one file brings all of them", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await openReadable(page, `?document=${RESOLUTION}`);
    const cited = details(page).getByRole("region", { name: "Cited by" });
    await expect(cited.getByRole("article")).toHaveCount(citing(RESOLUTION).length);
    await expect(cited).toContainText("2 articles, in 2 passages");
    expect(asked.filter((path) => /\/data\/.*\/(articles|documents)\//.test(path))).toEqual([
      expect.stringMatching(new RegExp(`/documents/${RESOLUTION}\\.json$`)),
    ]);
    const line = cited.getByRole("button", { name: /^Evidence: paragraph 9: / });
    await line.click();
    await expect(evidencePanel(page)).toContainText("paragraph 9");
    await expect(evidencePanel(page).getByRole("blockquote")).toContainText("Resolution No. 28");
    await page.keyboard.press("Escape");
    await expect(line).toBeFocused();
  });

  test("a citation that stays open leads from one candidate to the other", async ({ page }) => {
    await openReadable(page, "?document=resolution-44-nq-tw-2023");
    const open = details(page).getByRole("region", {
      name: /^1 citation stays open between this and another/,
    });
    await expect(open).toContainText("Resolution 44-NQ/TW of 24 November 2023 · this document · more likely");
    await open.getByRole("button", { name: /25 October 2013/ }).click();
    await expectAddress(page, "document", LATER);
    await expect(open).toContainText("Resolution 28-NQ/TW of 25 October 2013 · this document");
  });

  test("a file of citations that does not arrive is said, and comes when asked for again", async ({
    page,
  }) => {
    const file = `**/documents/${RESOLUTION}.json`;
    await page.route(file, (route) => route.fulfill({ body: "{broken" }));
    await openReadable(page, `?document=${RESOLUTION}`);
    const alert = details(page).getByRole("alert");
    await expect(alert).toContainText("Its citations did not arrive");
    await expect(details(page).getByRole("region", { name: "Cited by" }).getByRole("article")).toHaveCount(2);
    expect(await findings(page, ".page-details")).toEqual([]);
    await page.unroute(file);
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(details(page).getByRole("button", { name: /^Evidence: paragraph/ })).toHaveCount(2);
    await expect(alert).toHaveCount(0);
  });

  test("the network is walked and chosen from by keyboard alone", async ({ page }) => {
    await openReadable(page, `?chart=network&document=${RESOLUTION}`);
    await expect(drawing(page)).toBeVisible();
    const centre = drawing(page).locator('[data-node][aria-current="true"]');
    await expect(centre).toHaveAttribute("data-node", `document:${RESOLUTION}`);
    await network(page)
      .getByRole("button", { name: /^The whole network/ })
      .focus();
    await page.keyboard.press("Tab");
    await expect(centre).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    const focused = drawing(page).locator("[data-node]:focus");
    await expect(focused).toHaveAttribute("data-node", /^article:/);
    // What stands under the focus lights up its lines.
    await expect(drawing(page).locator("path.lit").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(centre).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(focused).toHaveAttribute("data-node", /^document:/);
    const chosen = (await focused.getAttribute("data-node"))?.split(":")[1] ?? "";
    await page.keyboard.press("Enter");
    await expectAddress(page, "document", chosen);
    await expectAddress(page, "chart", "network");
    await expect(centre).toHaveAttribute("data-node", `document:${chosen}`);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("t");
    await expect(network(page).getByRole("table")).toBeVisible();
  });

  test("the table says what the drawing shows", async ({ page }) => {
    await openReadable(page, "?chart=network");
    await expect(drawing(page)).toBeVisible();
    const drawn = await drawing(page).locator(".net-cited").count();
    await network(page).getByRole("button", { name: "As a table" }).click();
    const rows = network(page).getByRole("row");
    await expect(rows).toHaveCount(drawn + 1);
    await expect(rows.nth(1)).toContainText("Resolution 28-NQ/TW of 2008");
    await rows.nth(1).getByRole("button", { name: "Kim Bang district 2023" }).click();
    await expectAddress(page, "article", "ha-nam-kim-bang-2023");
  });

  test("what is pointed at in the network lights up on the page, and the other way round", async ({
    page,
  }) => {
    await openReadable(page, "?chart=network&province=ha-nam&panel=documents");
    await drawing(page).locator(`[data-node="document:${RESOLUTION}"]`).hover();
    await expect(
      details(page).locator(`[data-stands-for="document:${RESOLUTION}"].lit`).first(),
    ).toBeVisible();
    await details(page).locator('[data-stands-for="document:conclusion-64-kl-tw-2019"]').first().hover();
    await expect(drawing(page).locator("path.lit")).toHaveCount(1);
  });

  const states = {
    "the page of a document": `?document=${RESOLUTION}`,
    "the page of a law": "?document=law-98-2025-qh15",
    "the page of a document that nobody cites": "?document=decision-490-qd-ttg-2018",
    "the page of a candidate, in Vietnamese and dark": `?document=${LATER}&lang=vi&scheme=dark`,
    "the documents around a document": `?document=${RESOLUTION}&panel=documents`,
    "the network": "?chart=network",
    "the network around a document, dark": "?chart=network&document=resolution-44-nq-tw-2023&scheme=dark",
    "the network in Vietnamese": "?chart=network&lang=vi",
  };
  for (const [name, view] of Object.entries(states)) {
    test(`axe finds nothing on ${name}`, async ({ page }) => {
      await openReadable(page, view);
      if (view.includes("network")) {
        await expect(drawing(page)).toBeVisible();
        expect(await findings(page, ".page-chart")).toEqual([]);
        await network(page)
          .or(page.getByRole("region", { name: "Biểu đồ" }))
          .getByRole("button", { name: /table|bảng/ })
          .click();
        expect(await findings(page, ".page-chart"), "as a table").toEqual([]);
        return;
      }
      await expect(details(page).or(page.locator(".page-details")).getByRole("tab").first()).toBeVisible();
      await expect(page.locator(".page-details").getByText(/Loading…|Đang tải/)).toHaveCount(0);
      expect(await findings(page, ".page-details")).toEqual([]);
    });
  }

  test("the page of a document and the network are Vietnamese throughout", async ({ page }) => {
    await openReadable(page, `?document=${RESOLUTION}&chart=network&lang=vi`);
    const panel = page.locator(".page-details");
    await expect(panel).toContainText("Năm văn bản cùng mang số 28-NQ/TW");
    await expect(panel).toContainText("2 bài viết, ở 2 chỗ");
    await expect(drawing(page)).toBeVisible();
    await expect(page.locator(".page-chart")).toContainText("Quanh Nghị quyết 28-NQ/TW năm 2008");
    await expect(page.locator(".page-chart")).not.toContainText(/cites|article|network/i);
  });

  test.describe("at 390 px", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("the network fits the sheet without scrolling sideways", async ({ page }) => {
      await openReadable(page, "?chart=network");
      await expect(drawing(page)).toBeVisible();
      const { inner, outer } = await page
        .locator(".page-chart .tab-panel:not([hidden])")
        .evaluate((panel) => ({
          inner: panel.scrollWidth,
          outer: panel.clientWidth,
        }));
      expect(inner).toBeLessThanOrEqual(outer);
      expect(await findings(page, ".page-chart")).toEqual([]);
    });
  });
});
