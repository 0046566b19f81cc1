import type { Page } from "@playwright/test";
import { browse, expectAddress, listbox, openReadable, search, subject } from "./support/atlas.ts";
import { mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

test.use({ webgl: false });

const hits = (page: Page) => page.locator(".search-hit");

/** Types a query into an empty field and waits until what is found is said. */
async function searchFor(page: Page, query: string): Promise<void> {
  await search(page).fill("");
  await expect(hits(page)).toHaveCount(0);
  await search(page).fill(query);
  await expect(browse(page).getByRole("status")).toHaveText(/\d+ results?/);
}

test("a slash and Ctrl-K put the cursor into the search, and a slash in a field is a slash", async ({
  page,
}) => {
  await openReadable(page);
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue("");
  await page.keyboard.type("164/2018");
  await expect(search(page)).toHaveValue("164/2018");
  await listbox(page).focus();
  await page.keyboard.press("Control+k");
  await expect(search(page)).toBeFocused();
});

test("Hà Nam is found without its accents and with them, marked in its own spelling", async ({ page }) => {
  await openReadable(page);
  for (const query of ["ha nam", "hà nam", "Ha  Nam", "HÀ NAM"]) {
    await searchFor(page, query);
    const first = hits(page).first();
    await expect(first).toContainText("Hà Nam");
    await expect(first).toContainText("province");
    expect((await first.locator("mark").allTextContents()).join(" "), query).toContain("Hà");
  }
  await search(page).press("Enter");
  await expect(subject(page)).toHaveText("Hà Nam");
  await expectAddress(page, "province", "ha-nam");
  await expectAddress(page, "q", null);
});

test("an old province says what it is part of since July 2025", async ({ page }) => {
  await openReadable(page);
  await searchFor(page, "ha nam");
  await expect(hits(page).first()).toContainText("since 1 July 2025 part of Ninh Bình");
});

test("Decree 164/2018/NĐ-CP is found by its number in any spelling", async ({ page }) => {
  await openReadable(page);
  for (const query of ["164/2018/nd-cp", "164/2018/NĐ-CP", "nghi dinh 164", "Nghị định 164", "decree 164"]) {
    await searchFor(page, query);
    await expect(hits(page).first(), query).toContainText("164/2018/NĐ-CP");
  }
  await search(page).press("Enter");
  await expect(subject(page)).toHaveText("Decree 164/2018/NĐ-CP");
});

test("“28-NQ/TW” finds the five resolutions of that number before anything else", async ({ page }) => {
  await openReadable(page);
  await searchFor(page, "28-NQ/TW");
  const five = (await hits(page).allTextContents()).slice(0, 5);
  expect(five).toHaveLength(5);
  for (const text of five) expect(text).toMatch(/28-NQ\/TW.*document/);
});

test("“dan quan” finds the theme whose Vietnamese name is spelt Dân quân", async ({ page }) => {
  await openReadable(page, "?lang=vi");
  const field = page.getByRole("combobox", { name: "Tìm địa danh, văn bản, chủ đề và bài viết" });
  await field.fill("dan quan");
  const hit = hits(page).filter({ hasText: "Dân quân và dự bị" });
  await expect(hit.first()).toBeVisible();
  await expect(hit.first().locator("mark").first()).toHaveText(/Dân/);
  await hit.first().click();
  await expectAddress(page, "theme", "militia-reserves");
});

test("arrows walk through what is found, and Escape clears the search", async ({ page }) => {
  await openReadable(page);
  await searchFor(page, "28-NQ/TW");
  const marked = page.getByRole("option", { selected: true }).and(hits(page));
  await expect(search(page)).toHaveAttribute("aria-activedescendant", /./);
  const first = (await search(page).getAttribute("aria-activedescendant")) ?? "";
  await expect(marked).toHaveAttribute("id", first);
  await search(page).press("ArrowDown");
  await expect(marked).not.toHaveAttribute("id", first);
  const second = (await marked.getAttribute("id")) ?? "";
  await expect(search(page)).toHaveAttribute("aria-activedescendant", second);
  await search(page).press("ArrowUp");
  await expect(search(page)).toHaveAttribute("aria-activedescendant", first);
  await search(page).press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(hits(page)).toHaveCount(0);
  await expect(browse(page).getByRole("tab", { name: "Places" })).toBeVisible();
  await expectAddress(page, "q", null);
});

test("a unit of 2025 that is found switches the map to its boundaries", async ({ page }) => {
  await openReadable(page);
  await searchFor(page, "ninh binh");
  const formed = hits(page).filter({ hasText: "from 1 July 2025; includes" });
  await formed.first().click();
  await expect(mapRegion(page)).toHaveAttribute("data-boundaries", "2025");
  await expect(subject(page)).toHaveText("Ninh Bình");
});

test("where nothing is found it is said what to try", async ({ page }) => {
  await openReadable(page);
  await search(page).fill("zzzz");
  await expect(browse(page).getByText("Nothing found for “zzzz”")).toBeVisible();
  await expect(browse(page).getByText("Try a place, a decree’s number (164/2018) or a theme.")).toBeVisible();
});
