import {
  browse,
  catalogue,
  details,
  expectAddress,
  listbox,
  openAtlas,
  openTab,
  provinceOf,
  subject,
} from "./support/atlas.ts";
import { clickProvince, mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const five = ["ha-nam", "hai-phong", "lang-son", "bac-ninh", "thai-binh"] as const;

for (const id of five) {
  const { name } = provinceOf(id);
  const articles = catalogue.articles.filter(({ provinces }) => provinces.some((one) => one === id));
  const documents = catalogue.documents.filter((document) =>
    articles.some((article) => article.documents.includes(document.id)),
  );

  test(`a click on ${name.vi} opens its details with all four tabs`, async ({ page }) => {
    await openAtlas(page);
    await clickProvince(page, id);
    await expect(subject(page)).toHaveText(name.vi);
    await expectAddress(page, "province", id);
    await expect(browse(page).getByRole("button", { name: name.vi }).first()).toHaveAttribute(
      "aria-current",
      "true",
    );

    const themes = await openTab(page, "Themes");
    const carried = catalogue.themes.filter((theme) =>
      articles.some((article) => article.themes.some((one) => one.theme === theme.id)),
    );
    expect(carried.length).toBeGreaterThan(5);
    for (const theme of carried) {
      const bar = themes.getByRole("button", { name: theme.name.en });
      await expect(bar).toHaveAccessibleName(/\d+% ?, \d+ of \d+ sentences, average of all articles \d+%/);
    }

    const cited = await openTab(page, "Documents");
    await expectAddress(page, "panel", "documents");
    if (documents.length === 0) {
      await expect(cited).toContainText(
        /^(No document is cited\.|The article cites no document by number or title\.)/,
      );
    }
    for (const { number, title } of documents) {
      const heading = cited.getByRole("heading", { name: number?.vi ?? title.en });
      await expect(heading.first()).toBeVisible();
    }

    const timeline = await openTab(page, "Timeline");
    const kinds = new Set(
      catalogue.events
        .filter(({ article }) => articles.some((one) => one.id === article))
        .map(({ kind }) => kind),
    );
    const groups = { happened: "Happened", issued: "Issued", published: "Published", planned: "Planned" };
    for (const kind of kinds) {
      const group = timeline.getByRole("region", { name: groups[kind] });
      expect(await group.getByRole("listitem").count()).toBeGreaterThan(0);
    }

    const told = await openTab(page, "Articles");
    for (const article of articles) {
      await expect(told.getByRole("button", { name: article.title.text })).toBeVisible();
      await expect(told).toContainText(article.summary.en);
    }
  });
}

test("a province without articles says its region and its neighbours with articles", async ({ page }) => {
  await openAtlas(page);
  await clickProvince(page, "quang-ninh");
  await expect(subject(page)).toHaveText("Quảng Ninh");
  await expectAddress(page, "province", "quang-ninh");
  await expect(details(page)).toContainText("No article of this atlas is about Quảng Ninh.");
  await expect(details(page)).toContainText(provinceOf("quang-ninh").region.en);
  await expect(details(page)).toContainText("Neighbours with articles");
  const neighbours = details(page).getByRole("tabpanel");
  for (const name of ["Lạng Sơn", "Bắc Giang", "Hải Phòng"]) {
    await expect(neighbours.getByRole("button", { name })).toBeVisible();
  }
  await neighbours.getByRole("button", { name: "Lạng Sơn" }).click();
  await expect(subject(page)).toHaveText("Lạng Sơn");
});

test("the list selects what the canvas selects", async ({ page }) => {
  await openAtlas(page);
  await browse(page).getByRole("button", { name: "Thái Bình" }).click();
  await expect(subject(page)).toHaveText("Thái Bình");
  await expectAddress(page, "province", "thai-binh");
  await expect(listbox(page).getByRole("option", { selected: true })).toHaveText(/^Thái Bình: 1 article/);
});

test("arrows go to a neighbour and Enter selects what the canvas selects", async ({ page }) => {
  await openAtlas(page, "?province=lang-son");
  await listbox(page).focus();
  await page.keyboard.press("ArrowLeft");
  const active = await listbox(page).getAttribute("aria-activedescendant");
  const option = page.locator(`[id="${active}"]`);
  await expect(option).toHaveText(/^Bắc Kạn: 1 article/);
  await page.keyboard.press("Enter");
  await expect(subject(page)).toHaveText("Bắc Kạn");
  await expectAddress(page, "province", "bac-kan");
  await expect(option).toHaveAttribute("aria-selected", "true");
});

test.describe("without WebGL", () => {
  test.use({ webgl: false });

  test("a click on the drawing selects what the canvas selects", async ({ page }) => {
    await page.goto("./");
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", "svg-only");
    await clickProvince(page, "thai-binh");
    await expect(subject(page)).toHaveText("Thái Bình");
    await expectAddress(page, "province", "thai-binh");
  });
});
