import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { Story } from "../../src/dataset/schema.ts";
import { catalogue, openReadable } from "./support/atlas.ts";
import { type Host, startHost } from "./support/hosts.ts";
import { test as base, expect } from "./support/test.ts";

/** A site that somebody pastes the code into: another origin than the atlas's. */
const test = base.extend<object, { site: Host }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off this pattern
    async ({}, use) => {
      const site = await startHost("127.0.0.1");
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  watch: async ({ watch, site }, use) => {
    watch.allow(new RegExp(`^request elsewhere: ${site.origin}/`));
    await use(watch);
  },
});
test.use({ webgl: false });

/** The part of the dialog about frames, in either language. */
async function openEmbed(page: Page, view = ""): Promise<Locator> {
  await openReadable(page, view);
  await page.getByRole("button", { name: /^(Share|Chia sẻ)/ }).click();
  return page.getByRole("dialog").getByRole("region", { name: /^(Embed|Nhúng)$/ });
}
const field = (embed: Locator) => embed.getByRole("textbox", { name: /^(Code for|Mã để dán)/ });

/** Scrolls to a part at once: while another atlas starts, the page has no two frames in which nothing moves. */
const comeTo = (part: Locator) => part.evaluate((element) => element.scrollIntoView());

/** Puts code into an article of the site, between two paragraphs, and opens it. */
async function paste(page: Page, site: Host, code: string): Promise<FrameLocator> {
  const path = `/${site.pages.size}`;
  site.pages.set(
    path,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<style>main { max-width: 700px; margin: auto }</style></head>
<body><main><p>Before</p>${code}<p id="after">After</p></main></body></html>`,
  );
  // Not when the whole atlas has loaded: what a test looks for says when it is there.
  await page.goto(`${site.origin}${path}`, { waitUntil: "domcontentloaded" });
  return page.frameLocator("iframe");
}

/** How high a frame stands in its page, and how high what it shows is. */
async function heights(page: Page, frame: FrameLocator) {
  const standing = await page.locator("iframe").evaluate((element) => element.clientHeight);
  const shown = await frame
    .locator(".embed")
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return { standing, shown };
}

/** What a frame's page is asked for. */
const asked = async (frame: FrameLocator) =>
  Object.fromEntries(new URL(await frame.locator(":root").evaluate(() => location.href)).searchParams);

test("the code shows that very view in another page, as high as what it shows", async ({ page, site }) => {
  const embed = await openEmbed(page, "?province=lang-son&color=documents&from=2023");
  const code = await field(embed).inputValue();
  const frame = await paste(page, site, code);
  await expect(frame.getByRole("heading", { name: "Lạng Sơn" })).toBeVisible();
  expect(await asked(frame)).toEqual({
    province: "lang-son",
    color: "documents",
    from: "2023",
    mode: "embed",
  });
  await expect
    .poll(async () => {
      const { standing, shown } = await heights(page, frame);
      return Math.abs(standing - shown);
    })
    .toBeLessThanOrEqual(1);
  const after = await page.locator("#after").boundingBox();
  const { standing } = await heights(page, frame);
  expect(after?.y).toBeGreaterThan(standing);
});

test("every option changes the code and the preview, and nothing of the reader's own", async ({ page }) => {
  test.slow();
  // Low enough for the preview to wait until it is scrolled to.
  await page.setViewportSize({ width: 1440, height: 560 });
  const embed = await openEmbed(page, "?province=ha-nam");
  const address = page.url();
  const entries = await page.evaluate(() => history.length);
  await embed.getByLabel("Boundaries").selectOption("2025");
  await embed.getByLabel("Panel").selectOption("documents");
  await embed.getByLabel("Language").selectOption("vi");
  await embed.getByLabel("Colours").selectOption("dark");
  await embed.getByRole("radio", { name: "360 px" }).check();
  await comeTo(embed.locator(".embed-stage"));

  const preview = embed.locator("iframe");
  const frame = embed.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Ninh Bình" })).toBeVisible();
  await expect(frame.getByRole("tab", { name: /^Văn bản/ })).toHaveAttribute("aria-selected", "true");
  await expect(frame.locator(":root")).toHaveAttribute("data-scheme", "dark");
  expect(await asked(frame)).toMatchObject({ province: "ninh-binh", boundaries: "2025", lang: "vi" });
  // Its width is that of the column, its height that of what it shows, whatever size it is drawn in.
  await expect(preview).toHaveCSS("width", "360px");
  await expect
    .poll(async () => {
      const shown = await frame.locator(".embed").evaluate((element) => element.scrollHeight);
      return Math.abs((await preview.evaluate((element) => element.clientHeight)) - shown);
    })
    .toBeLessThanOrEqual(1);
  const code = await field(embed).inputValue();
  expect(code).toContain(
    "?province=ninh-binh&amp;panel=documents&amp;boundaries=2025&amp;lang=vi&amp;scheme=dark&amp;mode=embed",
  );

  // What is chosen in the preview stays there.
  await frame.getByRole("tab", { name: /^Bài viết/ }).click();
  await expect(frame.getByRole("tab", { name: /^Bài viết/ })).toHaveAttribute("aria-selected", "true");
  await expect(field(embed)).toHaveValue(code);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => ({ ...localStorage }))).not.toMatchObject({ lang: "vi" });
  await page.reload();
  await expect(page.locator(":root")).toHaveAttribute("lang", "en");
});

test("a frame of a fixed size keeps it, without a script", async ({ page, site }) => {
  const embed = await openEmbed(page);
  await embed.getByRole("combobox", { name: "Width" }).selectOption("pixels");
  await embed.getByLabel("Width in pixels").fill("500");
  await embed.getByRole("combobox", { name: "Height" }).selectOption("pixels");
  await embed.getByLabel("Height in pixels").fill("560");
  const code = await field(embed).inputValue();
  expect(code).not.toContain("<script");
  const frame = await paste(page, site, code);
  await expect(frame.getByRole("region", { name: "Map" })).toBeVisible();
  const size = () =>
    page.locator("iframe").evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  expect(await size()).toEqual([500, 560]);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(async () => ((await size())[0] ?? 0) < 360).toBe(true);
});

test("a story can be embedded, and begins with its first step", async ({ page, site }) => {
  const [head] = catalogue.stories;
  if (!head) throw new Error("the catalogue has no story");
  const file = new URL(`../../data/dataset/stories/${head.id}.json`, import.meta.url);
  const story = JSON.parse(readFileSync(file, "utf8")) as Story;
  const embed = await openEmbed(page, "?province=lang-son");
  await embed.getByLabel("What it shows").selectOption({ label: `Story: ${head.title.en}` });
  const frame = await paste(page, site, await field(embed).inputValue());
  await expect(frame.getByRole("heading", { name: story.steps[0]?.headline.en ?? "-" })).toBeVisible();
  await expect(page.locator("iframe")).toHaveAttribute("title", `Phên Dậu: ${head.title.en}`);
});

for (const [view, copy, copied] of [
  ["?province=lang-son", "Copy code", "The code was copied."],
  ["?lang=vi&scheme=dark", "Sao chép mã", "Đã sao chép mã."],
] as const) {
  test(`is copied without a clipboard, and axe finds nothing on “${view}”`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const embed = await openEmbed(page, view);
    const code = await field(embed).inputValue();
    await embed.getByRole("button", { name: copy }).click();
    await expect(embed.getByText(copied)).toBeVisible();
    await comeTo(embed.locator(".embed-stage"));
    await expect(embed.locator("iframe")).toHaveAttribute("title", /Phên Dậu/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .include("[role=dialog]")
      // The atlas in a frame is looked at where frames are.
      .exclude(".embed-frame iframe")
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`)),
    ).toEqual([]);
    await page.keyboard.press("Escape");
    const search = page.locator("input[role=combobox]");
    await search.focus();
    await page.keyboard.press("ControlOrMeta+V");
    // A search takes no more than this, and no end of a line.
    await expect.poll(() => search.inputValue()).toContain(code.slice(0, 150));
  });
}
