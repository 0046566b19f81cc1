import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Locator, Page } from "@playwright/test";
import { parseCatalogue } from "../../src/dataset/parse.ts";
import { withManyArticles } from "../manyArticles.ts";
import { readBibtex } from "../selectors/export/cite/readBibtex.ts";
import { readRis } from "../selectors/export/cite/readRis.ts";
import { geojsonProblems } from "../selectors/export/geojsonProblems.ts";
import { readTable } from "../selectors/export/readCsv.ts";
import { catalogue, evidenceOf, openReadable } from "./support/atlas.ts";
import { mapRegion } from "./support/map.ts";
import { readPdf } from "./support/readPdf.ts";
import { expect, test } from "./support/test.ts";

// Whatever leaves the page is opened as whoever receives it would open it.
test.use({ webgl: false });

/** As many as an intercepted request can answer with; the unit tests go to ten thousand. */
const MANY = 2000;

const dialog = (page: Page): Locator => page.getByRole("dialog");
const opener = (page: Page): Locator => page.getByRole("button", { name: /^(Share|Chia sẻ)/ });

async function openShare(page: Page, view = ""): Promise<Locator> {
  await openReadable(page, view);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function save(page: Page, name: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name }).first().click(),
  ]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}
const contentOf = async (download: Download) => readFileSync(await download.path());

test.describe("the link", () => {
  test("copied without a clipboard can be pasted, and opens the same view", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const share = await openShare(page, "?province=lang-son&from=2023");
    await share.getByRole("button", { name: "Copy" }).first().click();
    await expect(share.getByText("The address was copied.")).toBeVisible();
    await page.keyboard.press("Escape");
    const field = page.getByRole("combobox", { name: /^Search/ });
    await field.focus();
    await page.keyboard.press("ControlOrMeta+V");
    await expect(field).toHaveValue(/\?province=lang-son&from=2023$/);
    const pasted = await field.inputValue();
    await page.goto(pasted);
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText("Lạng Sơn");
  });

  test("is left selected, and says so, where nothing may copy", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    const share = await openShare(page, "?province=lang-son");
    await share.getByRole("button", { name: "Copy" }).first().click();
    await expect(share.getByText(/does not let the page copy.*press Ctrl\+C/)).toBeVisible();
    const selected = await share
      .getByLabel("Address of this view")
      .evaluate((field: HTMLInputElement) =>
        field === document.activeElement && field.selectionStart === 0 ? field.selectionEnd : null,
      );
    expect(selected).toBe(page.url().length);
  });

  test("can be copied in a sandboxed frame, where a way out is offered too", async ({
    page,
    baseURL,
    watch,
  }) => {
    // A frame of its own origin may keep nothing and write no history; the page lives with that.
    watch.allow(/sandboxed|opaque|WebGL|Clipboard API has been blocked/i);
    await page.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>host</title><iframe title="atlas" sandbox="allow-scripts" width="900" height="800" src="${baseURL}?province=lang-son"></iframe>`,
      }),
    );
    await page.goto("./host.html");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: /^Share/ }).click();
    await frame.getByRole("button", { name: "Copy" }).first().click();
    await expect(frame.getByText(/The address was copied\.|The address is selected/)).toBeVisible();
    const out = frame.getByRole("link", { name: "Open in its own tab" }).first();
    await expect(out).toHaveAttribute("href", `${baseURL}?province=lang-son`);
  });
});

test.describe("files", () => {
  test("of tables are what a strict reader of CSV and the dataset expect", async ({ page }) => {
    await openShare(page, "?boundaries=2025");
    const articles = await save(page, /^Articles 5/);
    expect(articles.name).toBe("phen-dau-articles.csv");
    const rows = readTable(articles.content.toString("utf8"));
    expect(rows.map(({ id }) => id)).toEqual(catalogue.articles.map(({ id }) => id));
    expect(rows[0]?.view_url).toBe(page.url());
    expect(rows[0]?.dataset).toMatch(/^schema 1, [0-9a-f]{12}$/);
    const citations = readTable((await save(page, /^Citations$/)).content.toString("utf8"));
    const expected = catalogue.articles.flatMap(({ id }) => evidenceOf(id).citations);
    expect(citations.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const provinces = readTable((await save(page, /^Provinces 34/)).content.toString("utf8"));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ coverage }) => coverage === "not-covered").length).toBeGreaterThan(5);
  });

  test("of the map are valid GeoJSON with the view’s measures", async ({ page }) => {
    await openShare(page, "?color=militia-reserves");
    const group = dialog(page).getByRole("group", { name: "Map data (GeoJSON)" });
    const read = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        group.getByRole("button", { name }).click(),
      ]);
      return JSON.parse((await contentOf(download)).toString("utf8"));
    };
    const [outlines, pins] = [await read("Provinces"), await read("Pins")];
    expect(geojsonProblems(outlines)).toEqual([]);
    expect(geojsonProblems(pins)).toEqual([]);
    expect(outlines.features).toHaveLength(63);
    expect(outlines.features[0].properties.measure).toBe("militia-reserves");
    expect(pins.features).toHaveLength(catalogue.articles.length);
  });

  test("of the dataset are read by the dataset’s own reader", async ({ page }) => {
    await openShare(page, "?province=lang-son");
    const { name, content } = await save(page, /^Articles, documents, events/);
    expect(name).toBe("phen-dau-lang-son-catalogue.json");
    expect(parseCatalogue(JSON.parse(content.toString("utf8"))).articles).toEqual(
      catalogue.articles.filter(({ id }) => id === "military-region-1-2024"),
    );
    const evidence = JSON.parse((await save(page, /^Evidence by paragraph/)).content.toString("utf8"));
    expect(evidence.evidence).toEqual([evidenceOf("military-region-1-2024")]);
  });

  test("of citations are read back by strict readers, Vietnamese letters and all", async ({ page }) => {
    const share = await openShare(page);
    const cite = share.getByRole("region", { name: "Cite" });
    const read = async (format: string) => {
      await cite.getByRole("radio", { name: format }).check();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        cite.getByRole("button", { name: "Download" }).click(),
      ]);
      return (await contentOf(download)).toString("utf8");
    };
    await cite.getByRole("combobox").selectOption("articles");
    const entries = readBibtex(await read("BibTeX"));
    expect(entries.map(({ fields }) => fields.title)).toEqual(
      catalogue.articles.map(({ title }) => title.text),
    );
    expect(entries.map(({ fields }) => fields.author)).toContain("Tạ Đăng Đoan");
    expect(readRis(await read("RIS")).map(({ TY }) => TY)).toEqual(catalogue.articles.map(() => ["NEWS"]));
    await cite.getByRole("combobox").selectOption("documents");
    const items = JSON.parse(await read("CSL-JSON"));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(catalogue.documents.map(({ id }) => id));
  });
});

test.describe("pictures", () => {
  for (const [width, height] of [
    [1600, 900],
    [1200, 630],
  ] as const) {
    test(`of ${width} × ${height} have that size, and map, words and paper on them`, async ({ page }) => {
      await openShare(page, "?province=lang-son&scheme=dark");
      const { name, content } = await save(page, `PNG, ${width} × ${height}`);
      expect(name).toBe(`phen-dau-lang-son-${width}x${height}.png`);
      expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([width, height]);
      const seen = await inkOf(page, content);
      expect(seen.corner, "light paper in the corner, whatever the page wears").toBeGreaterThan(240);
      expect(seen.colours, "shades of a map").toBeGreaterThan(40);
      expect(seen.title, "ink where the title stands").toBeGreaterThan(0.01);
      expect(seen.labels, "ink on the map").toBeGreaterThan(0.002);
    });
  }

  test("as SVG stand alone: they bring their font along and ask for nothing", async ({ page, context }) => {
    await openShare(page, "?province=ha-nam&boundaries=2008&lang=vi");
    const { content } = await save(page, "SVG, 1600 × 900");
    const svg = content.toString("utf8");
    expect(svg).toMatch(/@font-face\{font-family:'Be Vietnam Pro'/);
    expect(svg).not.toMatch(/class=|var\(|https?:\/\/[^"<]*\.(?:css|woff2)/);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    await alone.route("**/alone.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: svg }));
    await alone.goto("./alone.svg");
    const words = await alone
      .locator("svg")
      .first()
      .evaluate((root) => root.textContent ?? "");
    expect(words).toContain("Hà Nam");
    expect(words.replaceAll(" ", "")).toContain("Bàiviếtởmọithờiđiểm");
    expect(asked.filter((url) => /^https?:/.test(url))).toHaveLength(1);
  });
});

test.describe("paper", () => {
  const print = async (page: Page, view: string) => {
    await openReadable(page, view);
    await expect(mapRegion(page)).toHaveAttribute("data-renderer", /svg/);
    // The sheet’s code is sent for once the map has settled.
    const isReady = () =>
      page.evaluate(() => {
        window.dispatchEvent(new Event("beforeprint"));
        const isThere = document.querySelector(".print-sheet") !== null;
        window.dispatchEvent(new Event("afterprint"));
        return isThere;
      });
    await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
    return readPdf(await page.pdf({ preferCSSPageSize: true }));
  };
  const views = {
    "the first view": ["", "Articles about building defensive areas"],
    "a province": ["?province=lang-son&scheme=dark", "Lạng Sơn"],
    "a document in Vietnamese": ["?document=resolution-28-nq-tw-2008&lang=vi", "Văn bản được trích dẫn"],
  } as const;
  for (const [name, [view, words]] of Object.entries(views)) {
    test(`${name} is one to three pages A4 with text that can be selected`, async ({ page }) => {
      const { pages } = await print(page, view);
      expect(pages.length).toBeGreaterThanOrEqual(1);
      expect(pages.length).toBeLessThanOrEqual(3);
      for (const { width, height } of pages) {
        expect(Math.abs(width - 595)).toBeLessThan(2);
        expect(Math.abs(height - 842)).toBeLessThan(2);
      }
      const text = pages
        .map((one) => one.text)
        .join("\n")
        .replace(/\s+/g, "");
      expect(text).toContain(words.replace(/\s+/g, ""));
      expect(text, "a source written out").toMatch(/https:\/\/(?:tapchiqptd|en\.qdnd|www\.vietnam)\.vn/);
      expect(text, "the credit of the boundaries").toContain("@svg-maps/vietnam");
    });
  }

  test("two thousand articles still fit on three pages", async ({ page }) => {
    const many = JSON.stringify(withManyArticles(catalogue, MANY));
    await page.route("**/catalogue.json", (route) =>
      route.fulfill({ contentType: "application/json", body: many }),
    );
    const { pages } = await print(page, "?province=ha-nam");
    expect(pages.length).toBeLessThanOrEqual(3);
  });
});

test.describe("with two thousand articles", () => {
  test("a long export shows its progress, leaves the page answering, and can be cancelled", async ({
    page,
  }) => {
    const many = JSON.stringify(withManyArticles(catalogue, MANY));
    await page.route("**/catalogue.json", (route) =>
      route.fulfill({ contentType: "application/json", body: many }),
    );
    const share = await openShare(page);
    const saved: string[] = [];
    page.on("download", (download) => saved.push(download.suggestedFilename()));
    await page.evaluate(() => {
      const beat = { last: performance.now(), longest: 0 };
      Object.assign(globalThis, { beat });
      const step = () => {
        const now = performance.now();
        beat.longest = Math.max(beat.longest, now - beat.last);
        beat.last = now;
        setTimeout(step, 5);
      };
      step();
    });
    // Each article's evidence takes its time, as on a slow line; there are two thousand.
    const [first] = catalogue.articles;
    const evidence = JSON.stringify(evidenceOf(first?.id ?? ""));
    await page.route("**/articles/*.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await route.fulfill({ contentType: "application/json", body: evidence });
    });
    await share.getByRole("button", { name: /^Citations$/ }).click();
    await expect(share.getByRole("progressbar")).toBeVisible();
    await share.getByRole("button", { name: "Cancel" }).click();
    await expect(share.getByText(/was cancelled\. Nothing was saved\./)).toBeVisible();
    const longest = await page.evaluate(
      () => (globalThis as unknown as { beat: { longest: number } }).beat.longest,
    );
    expect(longest, "the longest time the page did not answer, in ms").toBeLessThan(1000);
    expect(saved).toEqual([]);
    const { content } = await save(page, /^Articles 2,000/);
    expect(readTable(content.toString("utf8"))).toHaveLength(MANY);
  });
});

test.describe("the dialog", () => {
  const findings = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .include("[role=dialog]")
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  };
  for (const view of ["", "?lang=vi&province=lang-son", "?scheme=dark&article=thai-binh-2024"]) {
    test(`axe finds nothing in it on “${view || "the first view"}”`, async ({ page }) => {
      await openShare(page, view);
      expect(await findings(page)).toEqual([]);
    });
  }

  test("opens, walks and closes by keyboard, and gives the focus back", async ({ page }) => {
    await openReadable(page);
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
    const hasFocus = () => dialog(page).evaluate((it) => it.contains(document.activeElement));
    await expect.poll(hasFocus).toBe(true);
    const strayed: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      strayed.push(
        ...(await page.locator(".page").evaluate(async (it) => {
          // The guards at the dialog's ends hand the focus on with the next frame.
          for (let frame = 0; frame < 2; frame++)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          const { activeElement } = document;
          return it.contains(activeElement) ? [activeElement?.outerHTML.slice(0, 160) ?? ""] : [];
        })),
      );
    }
    expect(strayed).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  });

  test.describe("at 390 px", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    for (const lang of ["en", "vi"]) {
      test(`fits a phone in ${lang}, with targets large enough`, async ({ page }) => {
        const share = await openShare(page, `?province=lang-son&lang=${lang}`);
        expect(await findings(page)).toEqual([]);
        const overflow = await share
          .locator(".share-scroll")
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(overflow).toBe(0);
        const sizes = await share
          .locator("button, select, label:has(input)")
          .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      });
    }
  });
});

/** What a picture looks like to an eye: brightness of its corner, number of shades, ink under title and on the map. */
async function inkOf(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.drawImage(bitmap, 0, 0);
    const pixels = (x: number, y: number, w: number, h: number) =>
      pen.getImageData(
        Math.round(x * width),
        Math.round(y * height),
        Math.round(w * width),
        Math.round(h * height),
      ).data;
    const darkShare = (data: Uint8ClampedArray) => {
      let dark = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) < 90) dark++;
      return dark / (data.length / 4);
    };
    const all = pixels(0, 0, 1, 1);
    const shades = new Set<number>();
    for (let at = 0; at < all.length; at += 4)
      shades.add(((all[at] ?? 0) << 16) | ((all[at + 1] ?? 0) << 8) | (all[at + 2] ?? 0));
    return {
      corner: Math.min(all[0] ?? 0, all[1] ?? 0, all[2] ?? 0),
      colours: shades.size,
      title: darkShare(pixels(0.02, 0.05, 0.26, 0.25)),
      labels: darkShare(pixels(0.3, 0, 0.7, 1)),
    };
  }, png.toString("base64"));
}
