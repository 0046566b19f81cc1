import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { vi } from "../../src/i18n/messages/vi.ts";
import { catalogue } from "./support/atlas.ts";
import { hostPages } from "./support/hosts.ts";
import { expect, test } from "./support/test.ts";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** A page of many frames on a machine without a graphics card takes its time. */
const PATIENT = { timeout: 45_000 };

type Inside = Page | FrameLocator;
const map = (inside: Inside): Locator => inside.locator(".map-view[data-zoom]");
const subject = (inside: Inside): Locator =>
  inside.getByRole("complementary", { name: "Details" }).getByRole("heading").first();
/** A province by its name on the map: over the drawing and over the canvas alike. */
const onMap = (inside: Inside, name: string): Locator =>
  inside.locator(".atlas-overlay .label-name", { hasText: name });
const zoomOf = async (inside: Inside) => Number(await map(inside).getAttribute("data-zoom"));

async function openEmbed(page: Page, query = ""): Promise<void> {
  await page.goto(`./?mode=embed${query && `&${query}`}`);
  await expect(onMap(page, "Lạng Sơn")).toBeVisible();
  await expect(page.locator(".embed-foot")).toBeVisible();
}

/** A page of the same site around one frame, with more than a screen above and below it. */
async function openHost(page: Page, baseURL: string | undefined, query = ""): Promise<FrameLocator> {
  const body = hostPages
    .plain(baseURL ?? "", `?mode=embed&scheme=light${query && `&${query}`}`)
    .replace("<h1>", "<p>Before</p><h1>");
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./host.html");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await expect(onMap(frame, "Lạng Sơn")).toBeVisible(PATIENT);
  // As high as its content by now, with its map in the middle of the screen.
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBeGreaterThan(800);
  await map(frame).scrollIntoViewIfNeeded();
  return frame;
}

/** A real click where a province has its name, through whatever renderer shows there. */
async function clickOnMap(page: Page, inside: Inside, name: string): Promise<void> {
  const { x, y, width } = await boxOf(onMap(inside, name));
  await page.mouse.click(x + width / 2, y - 4);
}

/** Where something stands once it stays there: names on the map are set anew whenever the map says something else. */
async function boxOf(locator: Locator) {
  let box = await locator.boundingBox();
  await expect
    .poll(async () => {
      const before = JSON.stringify(box);
      box = await locator.boundingBox();
      return box !== null && JSON.stringify(box) === before;
    })
    .toBe(true);
  if (!box) throw new Error("not on the screen");
  return box;
}

/** How far the host is scrolled once it has come to rest: a finger that lets go lets it run on for a moment. */
async function restingScroll(page: Page): Promise<number> {
  let at = -1;
  await expect
    .poll(
      async () => {
        const before = at;
        at = await page.evaluate(() => scrollY);
        return at === before;
      },
      { intervals: [200] },
    )
    .toBe(true);
  return at;
}

test.describe("the layout", () => {
  test.use({ webgl: false });

  for (const width of [320, 360, 720, 1100]) {
    test(`holds at ${width} px: nothing is cut, small or hard to hit, and axe finds nothing`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 700 });
      for (const query of ["", "province=lang-son&panel=documents&scheme=dark&lang=vi"]) {
        await openEmbed(page, query);
        const measured = await page.evaluate(() => {
          const shown = (element: Element) => element.checkVisibility() && !element.closest(".sr-only");
          const texts = [...document.querySelectorAll(".embed *")].filter(
            (element) =>
              shown(element) &&
              !element.closest("svg, .map-listbox, .map-hint") &&
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          );
          const targets = [...document.querySelectorAll(".embed button, .embed a")].filter(shown);
          return {
            tooWide: document.documentElement.scrollWidth - innerWidth,
            small: texts
              .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 11)
              .map(({ textContent }) => textContent),
            cut: texts
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
              .map(({ textContent }) => textContent),
            hard: targets
              .filter((element) => {
                const { width, height } = element.getBoundingClientRect();
                const isInLine = element.closest("p, li") && getComputedStyle(element).display === "inline";
                return !isInLine && (width < 24 || height < 24);
              })
              .map((element) => element.textContent || element.getAttribute("aria-label")),
            // The host makes the frame as high as the content: nothing may follow the frame's own height.
            grows: getComputedStyle(document.documentElement).height !== `${innerHeight}px`,
          };
        });
        expect(measured).toEqual({ tooWide: 0, small: [], cut: [], hard: [], grows: true });
        const { violations } = await new AxeBuilder({ page })
          .withTags(LEVELS)
          .exclude(".atlas-overlay")
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
      }
      await expect(page.locator(".map-attribution")).toContainText("CC BY 4.0");
    });
  }

  test("says what is shown, and follows the language without a word left behind", async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 700 });
    await openEmbed(page, "color=militia-reserves&boundaries=2025");
    const head = page.locator(".embed-head");
    await expect(head.getByRole("heading")).toContainText("Militia and reserves: share of sentences");
    await expect(head).toContainText(`${catalogue.articles.length} articles · Boundaries from 1 July 2025`);
    await page.getByRole("button", { name: "Xem bằng tiếng Việt" }).click();
    await expect(page.locator(".map-hint-touch")).toHaveText(vi.map.gesture.touch);
    await expect(page.locator(".embed-foot")).toContainText(vi.embed.copyLink);
    const link = page.getByRole("link", { name: vi.embed.open });
    await expect(link).toHaveAttribute("href", /\/\?boundaries=2025&color=militia-reserves&lang=vi$/);
    await expect(link).toHaveAttribute("rel", "noopener");
  });

  test("a height that the host has fixed is filled, and the panel scrolls inside it", async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 520 });
    await openEmbed(page, "height=fixed&province=lang-son&panel=documents");
    await expect(page.locator(".brief-list .locator").first()).toBeVisible();
    const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    expect(fits).toBe(true);
    const { width, height } = await boxOf(map(page).locator(".map-overlay"));
    expect(Math.min(width, height)).toBeGreaterThan(250);
    const scrolls = await page
      .locator(".embed-panel")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
    expect(scrolls).toBe(true);
  });

  test("a story goes step by step with its map, to its end and back to its beginning", async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 700 });
    const [story] = catalogue.stories;
    if (!story) throw new Error("the catalogue has no story");
    await openEmbed(page, `story=${story.id}`);
    const card = page.getByRole("region", { name: "Story" });
    await expect(card).toContainText(`1 of ${story.steps}`);
    const headlines = new Set<string | null>();
    for (let step = 1; step < story.steps; step++) {
      headlines.add(await card.getByRole("heading").textContent());
      await card.getByRole("button", { name: /^Next/ }).press("Enter");
      await expect(card).toContainText(`${step + 1} of ${story.steps}`);
    }
    expect(headlines.size).toBe(story.steps - 1);
    // The button that had the focus is gone at the end: the reading goes on at the headline.
    await expect(card.getByRole("heading")).toBeFocused();
    await card.getByRole("button", { name: "From the beginning" }).click();
    await expect(card).toContainText(`1 of ${story.steps}`);
    await openEmbed(page, "story=nothing-of-that-name");
    await expect(page.locator(".embed-panel")).toContainText("nothing-of-that-name");
  });

  test("a fact opens its passage under it, and closes it, without moving the host’s page", async ({
    page,
    baseURL,
  }) => {
    const frame = await openHost(page, baseURL, "province=lang-son&panel=documents");
    const fact = frame.locator(".brief-list .locator button").nth(3);
    await fact.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await fact.click();
    const passage = frame.getByRole("dialog", { name: "Evidence" });
    await expect(passage).toBeVisible();
    const [under, over] = [await boxOf(passage), await boxOf(fact)];
    expect(under.y - (over.y + over.height)).toBeGreaterThanOrEqual(0);
    expect(under.y - (over.y + over.height)).toBeLessThan(30);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await passage.press("Escape");
    await expect(passage).toHaveCount(0);
    await expect(fact).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test("a wheel over the drawing scrolls the host and says what zooms; with Ctrl it zooms", async ({
    page,
    baseURL,
  }) => {
    const frame = await openHost(page, baseURL);
    await expectHostFirst(page, frame);
  });
});

/** The map leaves wheels to the host, and takes those with Ctrl. */
async function expectHostFirst(page: Page, frame: FrameLocator): Promise<void> {
  const { x, y } = await boxOf(onMap(frame, "Lạng Sơn"));
  const hint = frame.locator(".map-hint");
  await page.mouse.move(x, y);
  const [zoom, top] = [await zoomOf(frame), await page.evaluate(() => scrollY)];
  await page.mouse.wheel(0, 60);
  await expect(hint).toHaveAttribute("data-shown", "wheel");
  await expect(hint).toHaveText(/Ctrl \+ scroll/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  await expect(hint).not.toHaveAttribute("data-shown", /./);
  expect(await zoomOf(frame)).toBe(zoom);

  const scrolled = await restingScroll(page);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(zoom + 0.1);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
}

test("MapLibre is not sent for until a click, which selects at once; it goes when the frame leaves the view", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  const frame = await openHost(page, baseURL);
  const renderer = () => map(frame).getAttribute("data-renderer");
  expect(await renderer()).toBe("svg");
  expect(sent.filter((url) => /createGlRenderer|maplibre/.test(url))).toEqual([]);

  await clickOnMap(page, frame, "Cao Bằng");
  await expect(subject(frame)).toHaveText("Cao Bằng");
  await expect.poll(renderer, PATIENT).toBe("gl");
  await clickOnMap(page, frame, "Bắc Kạn");
  await expect(subject(frame)).toHaveText("Bắc Kạn");
  await expectHostFirst(page, frame);

  const camera = await map(frame).evaluate(({ dataset: { zoom, lat, lng } }) => `${zoom} ${lat} ${lng}`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(renderer).toBe("svg");
  await expect(frame.locator("canvas")).toHaveCount(0);
  expect(await map(frame).evaluate(({ dataset: { zoom, lat, lng } }) => `${zoom} ${lat} ${lng}`)).toBe(
    camera,
  );
  // And again: what slept wakes with what was selected meanwhile.
  await map(frame).scrollIntoViewIfNeeded();
  await expect(frame.locator(".outline-selected").first()).toBeAttached();
  await frame.getByRole("listbox", { name: "Provinces" }).press("ArrowDown");
  await expect.poll(renderer, PATIENT).toBe("gl");
});

test("one finger scrolls the host and two move the map", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const frame = await openHost(page, baseURL);
  const { x, y } = await boxOf(onMap(frame, "Lạng Sơn"));
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  const camera = () => map(frame).evaluate(({ dataset: { zoom, lat, lng } }) => `${zoom} ${lat} ${lng}`);
  const [still, top] = [await camera(), await page.evaluate(() => scrollY)];
  await touch("touchStart", [x, y]);
  for (let step = 1; step <= 8; step++) await touch("touchMove", [x, y - 12 * step]);
  await touch("touchEnd");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(await camera()).toBe(still);

  const scrolled = await restingScroll(page);
  const at = await boxOf(onMap(frame, "Lạng Sơn"));
  await touch("touchStart", [at.x - 30, at.y], [at.x + 30, at.y]);
  for (let step = 1; step <= 8; step++)
    await touch(
      "touchMove",
      [at.x - 30 - 4 * step, at.y + 2 * step],
      [at.x + 30 + 4 * step, at.y + 2 * step],
    );
  await touch("touchEnd");
  await expect.poll(camera).not.toBe(still);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test("twenty-four frames on a page are all readable, and few of them hold a graphics context", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const provinces = ["lang-son", "ha-nam", "hai-phong", "thai-binh", "bac-ninh", "cao-bang"];
  const queries = Array.from({ length: 24 }, (_, at) => `?mode=embed&province=${provinces[at % 6]}`);
  const body = hostPages.many(baseURL ?? "", queries);
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./host.html");
  const drawn = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("iframe")].filter(
          (one) =>
            (one.contentDocument?.querySelectorAll(".map-svg .region").length ?? 0) > 60 &&
            (one.contentDocument?.querySelectorAll(".atlas-overlay .label-name").length ?? 0) > 4,
        ).length,
    );
  await expect.poll(drawn, { timeout: 120_000 }).toBe(24);
  const contexts = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("iframe")].filter((one) => one.contentDocument?.querySelector("canvas"))
          .length,
    );
  expect(await contexts()).toBe(0);
  for (const at of [0, 9, 23]) {
    const frame = page.frameLocator("iframe").nth(at);
    await map(frame).scrollIntoViewIfNeeded();
    await clickOnMap(page, frame, "Lạng Sơn");
    await expect(map(frame)).toHaveAttribute("data-renderer", "gl", PATIENT);
    await expect(subject(frame)).toHaveText("Lạng Sơn");
    await expect.poll(contexts).toBeLessThanOrEqual(2);
  }
});
