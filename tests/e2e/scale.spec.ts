import { committedCatalogue } from "../committed.ts";
import { withManyArticles } from "../manyArticles.ts";
import { details, openReadable, timeline } from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

// A hundred times the articles that there are today, in every province.

const many = withManyArticles(committedCatalogue, 500);

test.use({ webgl: false });
test.beforeEach(({ context }) =>
  context.route("**/catalogue.json", (route) => route.fulfill({ json: many })),
);

test("five hundred articles are counted on the map and listed without a list of all", async ({ page }) => {
  await openReadable(page);
  await expect(details(page).getByRole("heading", { name: "Northern Việt Nam" })).toBeVisible();
  await expect(details(page)).toContainText("500 articles");
  const rows = page.getByRole("navigation", { name: "Browse" }).locator(".row");
  await expect(rows.first()).toContainText(/and \d+ more articles/);
});

test("the timeline of five hundred articles gathers what would hide each other and opens by zooming in", async ({
  page,
}) => {
  await openReadable(page);
  const heap = timeline(page)
    .getByRole("button", { name: /zoom in/i })
    .first();
  await expect(heap).toBeVisible();
  await heap.click();
  await expect(page).toHaveURL(/span=/);
});

test("the matrix of sixty-three provinces keeps its names in sight while it is scrolled", async ({
  page,
}) => {
  await openReadable(page, "?chart=themes");
  const chart = page.getByRole("region", { name: "Charts" });
  const cell = chart.getByRole("gridcell").first();
  await expect(cell).toBeVisible();
  const name = chart.getByRole("rowheader", { name: /^Political potential/ });
  const before = await name.boundingBox();
  await chart.locator(".matrix-scroll").evaluate((box) => {
    box.scrollLeft = 600;
  });
  const after = await name.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 1))).toBeLessThan(2);
});

test("the network of five hundred articles gathers them by province and folds what is cited little", async ({
  page,
}) => {
  await openReadable(page, "?chart=network");
  const chart = page.getByRole("region", { name: "Charts" });
  await expect(chart).toContainText(/^.*\d{3} articles cite 69 documents/);
  await expect(chart.locator("[data-stands-for^='province:']").first()).toBeVisible();
});
