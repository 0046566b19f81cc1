import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parseArticleEvidence, parseCatalogue } from "../../../src/dataset/parse.ts";
import type { ArticleEvidence, Catalogue } from "../../../src/dataset/schema.ts";
import { mapReady, mapRegion } from "./map.ts";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/dataset/${file}`, import.meta.url), "utf8"));

/** The committed dataset: what the page is held against. */
export const catalogue: Catalogue = parseCatalogue(read("catalogue.json"));

export const evidenceOf = (article: string): ArticleEvidence =>
  parseArticleEvidence(read(`articles/${article}.json`));

/** A province by its id, as the boundaries until June 2025 have it. */
export function provinceOf(id: string, boundaries = "2008") {
  const found = catalogue.provinces.find((one) => one.id === id && one.boundaries === boundaries);
  if (!found) throw new Error(`the catalogue has no province "${id}" of ${boundaries}`);
  return found;
}

/** Opens a view and waits until MapLibre shows it. */
export async function openAtlas(page: Page, view = ""): Promise<void> {
  await page.goto(`./${view}`);
  await mapReady(page);
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "gl");
}

/** Opens a view and waits until its map can be read: enough where nothing depends on MapLibre. */
export async function openReadable(page: Page, view = ""): Promise<void> {
  await page.goto(`./${view}`);
  await expect(mapRegion(page)).toBeVisible();
}

export const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });
export const browse = (page: Page): Locator => page.getByRole("navigation", { name: "Browse" });
export const timeline = (page: Page): Locator => page.getByRole("region", { name: "Timeline" });
export const evidencePanel = (page: Page): Locator => page.getByRole("dialog", { name: "Evidence" });
export const subject = (page: Page): Locator => details(page).getByRole("heading").first();
export const search = (page: Page): Locator =>
  page.getByRole("combobox", { name: "Search places, documents, themes and articles" });
export const listbox = (page: Page): Locator => page.getByRole("listbox", { name: "Provinces" });

/** Opens one of the four tabs of the details and returns what it shows. */
export async function openTab(
  page: Page,
  name: "Themes" | "Documents" | "Timeline" | "Articles",
): Promise<Locator> {
  await details(page).getByRole("tab", { name }).click();
  return details(page).getByRole("tabpanel", { name });
}

/** One key of the address, read until it has the value. */
export async function expectAddress(page: Page, key: string, value: string | null): Promise<void> {
  await expect
    .poll(() => new URL(page.url()).searchParams.get(key), { message: `address: ${key}` })
    .toBe(value);
}
