import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  details,
  evidencePanel,
  openAtlas,
  openReadable,
  openTab,
  search,
  timeline,
} from "./support/atlas.ts";
import { mapRegion } from "./support/map.ts";
import { expect, test } from "./support/test.ts";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** Letters on the map are read against their halo, which axe does not see; a test of its own measures them. */
const WITH_HALO = ".atlas-overlay .label";

/** What axe finds in a part of the page as it stands, in a form that a failed test can be read from. */
async function findings(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(LEVELS).exclude(WITH_HALO);
  if (part) builder.include(part);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`,
    ),
  );
}

/** Everything that comes later than the map has come: details, evidence, timeline. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator(".page-details [role=tab]").first()).toBeAttached();
  await expect(page.locator(".timeline")).toBeAttached();
  await expect(page.getByText("Loading…")).toHaveCount(0);
}

test("axe finds nothing on the first view and on a province, drawn by MapLibre", async ({ page }) => {
  await openAtlas(page);
  await settled(page);
  expect(await findings(page), "the first view").toEqual([]);
  await mapRegion(page).getByRole("listbox").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Close", exact: true })).toBeVisible();
  expect(await findings(page), "a province, its ring on the map").toEqual([]);
});

test.describe("on the drawn map", () => {
  test.use({ webgl: false });

  const views = {
    "the first view": "",
    "a province without articles": "?province=quang-ninh",
    "an article": "?article=hai-phong-2025",
    "a document": "?document=decree-164-2018-nd-cp",
    "a theme": "?theme=militia-reserves",
    "a notice over the boundaries of 2025, coloured by a theme":
      "?place=nowhere&boundaries=2025&color=militia-reserves",
    "a province in the dark scheme": "?province=bac-ninh&scheme=dark",
    "an article in the dark scheme": "?article=ha-nam-kim-bang-2023&scheme=dark",
    "a province in Vietnamese": "?province=bac-ninh&panel=documents&lang=vi",
  };
  for (const [name, view] of Object.entries(views)) {
    test(`axe finds nothing on ${name}`, async ({ page }) => {
      await openReadable(page, view);
      await settled(page);
      expect(await findings(page)).toEqual([]);
    });
  }

  test("axe finds nothing on the four tabs of a province", async ({ page }) => {
    await openReadable(page, "?province=lang-son");
    for (const name of ["Themes", "Documents", "Timeline", "Articles"] as const) {
      await openTab(page, name);
      await settled(page);
      expect(await findings(page, ".page-details"), name).toEqual([]);
    }
  });

  test("axe finds nothing with search open", async ({ page }) => {
    await openReadable(page);
    await search(page).fill("dan quan");
    await expect(page.locator(".search-hit").first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test("axe finds nothing on a theme’s sentences and the evidence of one", async ({ page }) => {
    await openReadable(page, "?province=lang-son");
    await details(page)
      .getByRole("button", { name: /^Militia and reserves/ })
      .click();
    await details(page)
      .getByRole("button", { name: /^Evidence: paragraph/ })
      .first()
      .click();
    await expect(evidencePanel(page)).toBeVisible();
    expect(await findings(page, ".page-details")).toEqual([]);
  });

  test("axe finds nothing on the tables of the map and of the timeline", async ({ page }) => {
    await openReadable(page);
    await settled(page);
    await timeline(page).getByRole("button", { name: "Show as a table" }).click();
    await expect(timeline(page).getByRole("table")).toBeVisible();
    await mapRegion(page).getByRole("button", { name: "Show as a table" }).click();
    await expect(mapRegion(page).getByRole("table")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test("axe finds nothing in the browse lists of documents and themes", async ({ page }) => {
    await openReadable(page);
    const rail = page.getByRole("navigation", { name: "Browse" });
    for (const name of ["Documents", "Themes"]) {
      await rail.getByRole("tab", { name }).click();
      await expect(rail.getByRole("tabpanel", { name })).toBeVisible();
      expect(await findings(page, ".page-browse"), name).toEqual([]);
    }
  });

  test.describe("at 390 px", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    const onPhone = {
      "the first view": "",
      "a province": "?province=lang-son",
      "the dark scheme": "?scheme=dark",
    };
    for (const [name, view] of Object.entries(onPhone)) {
      test(`axe finds nothing on a phone on ${name}`, async ({ page }) => {
        await openReadable(page, view);
        await settled(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });

  for (const scheme of ["light", "dark"] as const) {
    test(`every word on the ${scheme} map stands out from its halo or its badge`, async ({ page }) => {
      await openReadable(page, `?scheme=${scheme}&color=documents`);
      await expect(page.locator("html")).toHaveAttribute("data-scheme", scheme);
      const ratios = await page.locator(".atlas-overlay .label text").evaluateAll((texts) => {
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const luminance = (colour: string): number => {
          if (!canvas) throw new Error("no canvas to read colours with");
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const part = byte / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return texts.map((text) => {
          const { fill, stroke } = getComputedStyle(text);
          const badge = text.parentElement?.querySelector(".label-badge");
          const behind = stroke === "none" && badge ? getComputedStyle(badge).fill : stroke;
          const [a, b] = [luminance(fill), luminance(behind)];
          return { word: text.textContent ?? "", ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
        });
      });
      expect(ratios.length).toBeGreaterThan(10);
      expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    });
  }
});
