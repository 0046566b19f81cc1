import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  catalogue,
  details,
  evidenceOf,
  evidencePanel,
  expectAddress,
  openReadable,
} from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

// The matrix depends on nothing that MapLibre draws.
test.use({ webgl: false });

const LEVELS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const chart = (page: Page): Locator => page.getByRole("region", { name: /^(Charts|Biểu đồ)$/ });
const grid = (page: Page): Locator => chart(page).getByRole("grid");
const rowHeads = (page: Page): Locator => grid(page).locator('th[scope="row"]');
const columnHeads = (page: Page): Locator => grid(page).locator("thead th .matrix-head-word");
/** The cell of a theme or document, by the position of its province among the columns. */
const cell = (page: Page, row: string | RegExp, column: number): Locator =>
  grid(page).getByRole("row", { name: row }).locator("[data-row]").nth(column);

async function axeFindsNothing(page: Page, part = ".page-chart"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).include(part).analyze();
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  expect(findings).toEqual([]);
}

const themes = catalogue.themes.map(({ name }) => name.en);

test("the matrix opens from the tools and has every theme and province with an article", async ({ page }) => {
  await openReadable(page);
  await page
    .getByRole("button", { name: /^Charts/ })
    .first()
    .click();
  await expect(rowHeads(page)).toHaveText(themes);
  await expect(columnHeads(page)).toHaveText([
    "All",
    "Bắc Ninh",
    "Hà Nam",
    "Hải Phòng",
    "Lạng Sơn",
    "Thái Bình",
  ]);
  await expect(cell(page, /^Defensive-area planning/, 2)).toHaveAccessibleName("37%, more than elsewhere");
  await axeFindsNothing(page);
});

test("a column and a row order the table; the address holds it and a reload keeps it", async ({ page }) => {
  await openReadable(page, "?chart=themes");
  await grid(page)
    .getByRole("button", { name: /^Hải Phòng: 35 sentences/ })
    .click();
  await expectAddress(page, "rows", "hai-phong");
  await expect(rowHeads(page).first()).toHaveText("Defensive-area planning");
  await grid(page)
    .getByRole("button", { name: /^Defensive-area planning/ })
    .click();
  await expectAddress(page, "columns", "defensive-area-planning");
  await expect(columnHeads(page).nth(1)).toHaveText("Hải Phòng");
  await page.reload();
  await expect(rowHeads(page).first()).toHaveText("Defensive-area planning");
  await expect(columnHeads(page).nth(1)).toHaveText("Hải Phòng");
  await expect(grid(page).getByRole("columnheader", { name: /Hải Phòng/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("similarity orders the table, names its method and survives a reload; one button goes back", async ({
  page,
}) => {
  await openReadable(page, "?chart=themes");
  await chart(page).getByLabel("Rows").selectOption("similarity");
  await expectAddress(page, "rows", "similarity");
  await expect(chart(page).getByText(/optimal leaf order/)).toBeVisible();
  const alike = await rowHeads(page).allTextContents();
  expect(alike.toSorted()).toEqual(themes.toSorted());
  expect(alike).not.toEqual(themes);
  await page.reload();
  await expect(rowHeads(page)).toHaveText(alike);
  await axeFindsNothing(page);

  await chart(page).getByRole("button", { name: "Usual order" }).click();
  await expectAddress(page, "rows", null);
  await expect(rowHeads(page)).toHaveText(themes);
});

test("a cell leads to the paragraph, by keyboard alone, through all its passages and back", async ({
  page,
}) => {
  await openReadable(page, "?chart=themes");
  await cell(page, /^Political potential/, 0).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  for (let step = 0; step < themes.indexOf("Defensive-area planning"); step++)
    await page.keyboard.press("ArrowDown");
  const planning = cell(page, /^Defensive-area planning/, 2);
  await expect(planning).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText("13 of 35 sentences, 37%");
  await axeFindsNothing(page, ".tip");
  await page.keyboard.press("Enter");

  const codings = evidenceOf("hai-phong-2025").codings.filter(
    ({ theme }) => theme === "defensive-area-planning",
  );
  await expect(evidencePanel(page)).toContainText(codings[0]?.locator.selector[1].exact ?? "?");
  await expect(evidencePanel(page)).toContainText(`1 of ${codings.length}`);
  await expectAddress(page, "province", "hai-phong");
  await expectAddress(page, "theme", "defensive-area-planning");
  await evidencePanel(page).getByRole("button", { name: "Next passage" }).click();
  await expect(evidencePanel(page)).toContainText(codings[1]?.locator.selector[1].exact ?? "?");
  await expect(evidencePanel(page).getByRole("button", { name: "Next passage" })).toBeFocused();
  await axeFindsNothing(page, ".page-details");
  await page.keyboard.press("Escape");
  await expect(evidencePanel(page)).toHaveCount(0);
  await expect(
    details(page)
      .getByRole("button", { name: /^Evidence: paragraph/ })
      .first(),
  ).toBeVisible();
});

test("a reload of a cell’s address shows its sentences in the details", async ({ page }) => {
  await openReadable(page, "?province=hai-phong&theme=defensive-area-planning&chart=themes");
  await expect(details(page).getByRole("button", { name: /^Evidence: paragraph/ })).toHaveCount(13);
});

test("a document’s cell leads to the paragraph that cites it", async ({ page }) => {
  await openReadable(page, "?chart=documents");
  await axeFindsNothing(page);
  await cell(page, /28-NQ\/TW, 2008/, 1).click();
  const cited = evidenceOf("ha-nam-kim-bang-2023").citations.find(
    ({ resolution }) => resolution.kind === "resolved" && resolution.document === "resolution-28-nq-tw-2008",
  );
  await expect(evidencePanel(page)).toContainText(cited?.locator.selector[1].exact ?? "?");
  await expectAddress(page, "document", "resolution-28-nq-tw-2008");
});

test("an address compares provinces on one scale, themes and documents", async ({ page }) => {
  await openReadable(page, "?compare=hai-phong,thai-binh");
  await expect(
    chart(page).getByRole("heading", { name: "Hải Phòng and Thái Bình side by side" }),
  ).toBeVisible();
  await expect(
    chart(page).getByText(/^The numbers tell 1 of 19 themes apart: Defensive-area planning/),
  ).toBeVisible();
  await expect(grid(page).getByText("Hải Phòng above Thái Bình")).toHaveCount(1);
  const widths = await grid(page)
    .locator(".whisker")
    .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().width)))]);
  expect(widths).toHaveLength(1);
  await axeFindsNothing(page);
  await chart(page).getByRole("button", { name: "Show as a table" }).click();
  await expect(chart(page).getByRole("table", { name: /Themes of Hải Phòng/ })).toBeVisible();
  await axeFindsNothing(page);

  await chart(page).getByRole("tab", { name: "Documents" }).click();
  await expectAddress(page, "compare", "hai-phong,thai-binh");
  await expect(grid(page).getByText("Cited for Thái Bình only")).toBeVisible();
  await axeFindsNothing(page);
});

test("ticks, the details and the list of provinces make a comparison; the same article is said", async ({
  page,
}) => {
  await openReadable(page, "?chart=themes");
  await grid(page).getByRole("checkbox", { name: "Compare Lạng Sơn" }).press("Space");
  await chart(page).getByRole("button", { name: "Hold 1 province against the rest" }).click();
  await expectAddress(page, "compare", "lang-son");
  await expect(chart(page).getByText(/Add a second province/)).toBeVisible();
  await chart(page).getByLabel("Add a province to the comparison").selectOption("cao-bang");
  await expectAddress(page, "compare", "lang-son,cao-bang");
  await expect(chart(page).getByText(/here an article is compared with itself/)).toBeVisible();
  await axeFindsNothing(page);

  await chart(page).getByRole("button", { name: "Take Cao Bằng out of the comparison" }).click();
  await page.getByRole("listbox", { name: "Provinces" }).focus();
  await page.keyboard.press("Enter");
  await details(page)
    .getByRole("button", { name: /^Compare .* with other provinces$/ })
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.get("compare")).toMatch(/^lang-son,[a-z-]+$/);
  await chart(page).getByRole("button", { name: "All provinces" }).click();
  await expect(rowHeads(page)).toHaveText(themes);
  await page.goBack();
  await expect(chart(page).getByRole("heading", { name: /side by side$/ })).toBeVisible();
});

test("the matrix follows the boundaries", async ({ page }) => {
  await openReadable(page, "?chart=themes&boundaries=2025");
  await expect(columnHeads(page)).toHaveText([
    "All",
    "Bắc Ninh",
    "Hải Phòng",
    "Hưng Yên",
    "Lạng Sơn",
    "Ninh Bình",
  ]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the matrix fills the sheet, scrolls inside it, and a cell opens its evidence", async ({ page }) => {
    await openReadable(page, "?chart=themes");
    await expect(rowHeads(page)).toHaveText(themes);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    const small = await grid(page)
      .locator("[data-at]")
      .evaluateAll((all) =>
        all
          .map((one) => (one.matches("input") ? (one.closest("label") ?? one) : one).getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small).toEqual([]);
    await axeFindsNothing(page);
    await cell(page, /^Defensive-area planning/, 2).click();
    await expect(evidencePanel(page)).toBeVisible();
  });

  test("five provinces stand side by side", async ({ page }) => {
    await openReadable(page, "?compare=hai-phong,thai-binh,lang-son,ha-nam,bac-ninh");
    await expect(columnHeads(page)).toHaveCount(6);
    await axeFindsNothing(page);
  });
});

for (const view of [
  "?chart=themes&lang=vi",
  "?chart=documents&lang=vi&scheme=dark",
  "?compare=hai-phong,bac-ninh&lang=vi&scheme=dark",
]) {
  test(`axe finds nothing in Vietnamese on ${view}`, async ({ page }) => {
    await openReadable(page, view);
    await expect(grid(page)).toBeVisible();
    await expect(chart(page).getByRole("heading").first()).toHaveText(/Bài viết|đặt cạnh nhau/);
    await axeFindsNothing(page);
  });
}
