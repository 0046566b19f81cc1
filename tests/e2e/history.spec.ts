import type { Page } from "@playwright/test";
import {
  browse,
  details,
  expectAddress,
  openAtlas,
  openReadable,
  openTab,
  search,
  subject,
} from "./support/atlas.ts";
import { mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

test.use({ webgl: false });

const entries = (page: Page) => page.evaluate(() => history.length);
const place = (page: Page, name: string) => browse(page).getByRole("button", { name }).first();

test("each selection is an entry of its own, and Back and Forward walk through them", async ({ page }) => {
  await openReadable(page);
  await place(page, "Hà Nam").click();
  await expect(subject(page)).toHaveText("Hà Nam");
  await openTab(page, "Documents");
  await place(page, "Thái Bình").click();
  await expect(subject(page)).toHaveText("Thái Bình");
  await page.goBack();
  await expect(subject(page)).toHaveText("Hà Nam");
  await expect(details(page).getByRole("tab", { name: "Documents" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.goBack();
  await expectAddress(page, "panel", null);
  await page.goBack();
  await expect(subject(page)).toHaveText("Northern Việt Nam");
  expect(new URL(page.url()).search).toBe("");
  await page.goForward();
  await expect(subject(page)).toHaveText("Hà Nam");
});

test("typing and moving the map replace the entry instead of adding one", async ({ page }) => {
  await openReadable(page, "?province=ha-nam");
  const before = await entries(page);
  await search(page).pressSequentially("quan", { delay: 40 });
  await expectAddress(page, "q", "quan");
  for (let press = 0; press < 3; press++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("camera")).toMatch(/^[\d.]+(\/[\d.]+){2}$/);
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expectAddress(page, "scheme", "dark");
  expect(await entries(page)).toBe(before);
});

test("a reload keeps the view", async ({ page }) => {
  const view = "?province=bac-ninh&panel=timeline&boundaries=2025&color=documents&camera=8/21.2/106.5";
  await openReadable(page, view);
  const look = async () => ({
    address: new URL(page.url()).search,
    subject: await subject(page).textContent(),
    tab: await details(page).getByRole("tab", { selected: true }).textContent(),
    boundaries: await mapRegion(page).getAttribute("data-boundaries"),
    zoom: Number(await mapRegion(page).getAttribute("data-zoom")),
    colour: await page.getByRole("combobox", { name: "Colour the provinces by" }).inputValue(),
  });
  await expect(subject(page)).toHaveText("Bắc Ninh");
  const before = await look();
  expect(before).toMatchObject({ address: view, boundaries: "2025", zoom: 8, colour: "documents" });
  await page.reload();
  await expect(subject(page)).toHaveText("Bắc Ninh");
  expect(await look()).toEqual(before);
});

const unusable = {
  "province=atlantis": "atlantis",
  "article=nobody-wrote-it": "nobody-wrote-it",
  "document=decree-0": "decree-0",
  "theme=weather": "weather",
  "place=el-dorado": "el-dorado",
  "panel=gossip": "gossip",
  "boundaries=1954": "1954",
  "color=plaid": "plaid",
  "camera=here": "here",
  "from=yesterday": "yesterday",
};
test("what an address asks for in vain is said in a notice that can be dismissed", async ({ page }) => {
  await openReadable(page, `?${Object.keys(unusable).join("&")}`);
  await expect(subject(page)).toHaveText("Northern Việt Nam");
  const dismiss = page.getByRole("button", { name: "Dismiss" });
  await expect(dismiss).toHaveCount(Object.keys(unusable).length);
  for (const value of Object.values(unusable)) {
    await expect(page.getByText(`“${value}”, which this atlas does not have`)).toBeVisible();
  }
  for (let left = Object.keys(unusable).length; left > 0; left--) {
    await expect(dismiss).toHaveCount(left);
    await dismiss.first().click();
  }
  await expect(dismiss).toHaveCount(0);
  await place(page, "Hà Nam").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?province=ha-nam");
});

test("a province that the boundaries shown do not have gives way to the one that holds its area", async ({
  page,
}) => {
  await openReadable(page, "?province=ha-nam&boundaries=2025");
  await expect(subject(page)).toHaveText("Ninh Bình");
  await openReadable(page, "?province=ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  await page.getByRole("button", { name: "from Jul 2025" }).click();
  await expect(subject(page)).toHaveText("Ninh Bình");
  await expectAddress(page, "province", "ninh-binh");
});

test("unknown keys are ignored, an old key keeps working, and defaults are left out", async ({ page }) => {
  await openReadable(page, "?utm_source=post&colour=documents&boundaries=2008&province=ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  await expect(page.getByRole("combobox", { name: "Colour the provinces by" })).toHaveValue("documents");
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
  await place(page, "Thái Bình").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?province=thai-binh&color=documents");
});

async function expectCamera(page: Page): Promise<void> {
  const map = mapRegion(page);
  await expect.poll(async () => Number(await map.getAttribute("data-zoom"))).toBeCloseTo(7.5, 2);
  expect(Number(await map.getAttribute("data-lat"))).toBeCloseTo(21, 3);
  expect(Number(await map.getAttribute("data-lng"))).toBeCloseTo(106.3, 3);
  await expectAddress(page, "camera", "7.5/21/106.3");
}

test("the drawn map stands where the address says", async ({ page }) => {
  await openReadable(page, "?camera=7.5/21/106.3");
  await expectCamera(page);
});

test.describe("with MapLibre", () => {
  test.use({ webgl: true });

  test("MapLibre stands where the address says, and Back from a selection leaves it there", async ({
    page,
  }) => {
    await openAtlas(page, "?camera=7.5/21/106.3");
    await expectCamera(page);
    await place(page, "Hà Nam").click();
    await expect(subject(page)).toHaveText("Hà Nam");
    await page.goBack();
    await expect(subject(page)).toHaveText("Northern Việt Nam");
    await expectCamera(page);
  });
});
