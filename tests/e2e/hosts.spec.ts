import type { FrameLocator, Page } from "@playwright/test";
import type { Atlas, FromFrame, Pairs } from "../../src/host/client.ts";
import { deploy, type Heard, type Host, hostPages, startHost } from "./support/hosts.ts";
import { test as base, expect } from "./support/test.ts";

interface Sites {
  /** The atlas, whose `embed.json` lists `news`. */
  atlas: Awaited<ReturnType<typeof deploy>>;
  news: Host;
  /** Another site, of which the atlas knows nothing. */
  stranger: Host;
}

/** The atlas and two sites around it, each an origin of its own. */
const test = base.extend<object, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off this pattern
    async ({}, use) => {
      const news = await startHost("127.0.0.1");
      const stranger = await startHost("localhost");
      const atlas = await deploy("dist", JSON.stringify({ origins: [news.origin] }));
      await use({ atlas, news, stranger });
      await Promise.all([news.close(), stranger.close(), atlas.close()]);
    },
    { scope: "worker" },
  ],
  baseURL: async ({ sites }, use) => use(sites.atlas.url),
  watch: async ({ watch, sites }, use) => {
    // The sites' own pages: everything else from elsewhere still counts.
    for (const { origin } of [sites.news, sites.stranger])
      watch.allow(new RegExp(`^request elsewhere: ${origin}/`));
    await use(watch);
  },
});
test.use({ webgl: false });

/** Puts a page on a site and opens it. */
async function visit(page: Page, site: Host, html: string): Promise<FrameLocator> {
  const path = `/${site.pages.size}`;
  site.pages.set(path, html);
  await page.goto(`${site.origin}${path}`);
  return page.frameLocator("iframe").first();
}

type Listening = typeof globalThis & { heard: Heard[]; atlas: Atlas; events: FromFrame[] };
const heard = (page: Page) => page.evaluate(() => (globalThis as Listening).heard);
/** The atlas's own messages of a type that the page has heard. */
const heardOf = async (page: Page, type: string, frame = 0) =>
  (await heard(page)).flatMap(({ data, frame: from }) => {
    const message = data as FromFrame;
    return message?.ns === "phen-dau" && message.type === type && from === frame ? [message] : [];
  });
const send = (page: Page, data: unknown) =>
  page.evaluate((message) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  }, data);
const command = (page: Page, body: object) => send(page, { ns: "phen-dau", v: 1, ...body });

const words = (frame: FrameLocator) =>
  frame.getByRole("region", { name: "Map" }).getByText("Lạng Sơn").first();
const ready = (page: Page) => expect.poll(() => heardOf(page, "ready")).toHaveLength(1);

/** Selects a province inside the frame, by keyboard alone: it works with the map drawn and anywhere. */
async function selectInside(page: Page, frame: FrameLocator): Promise<void> {
  const provinces = frame.getByRole("listbox", { name: "Provinces" });
  await provinces.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(provinces.getByRole("option", { selected: true })).toHaveCount(1);
}

/** How long a frame must leave its height alone. */
const QUIET_MS = 10_000;
const frameHeight = (page: Page, at = 0) =>
  page
    .locator("iframe")
    .nth(at)
    .evaluate((element) => element.getBoundingClientRect().height);
const contentHeight = (frame: FrameLocator) =>
  frame.locator(".embed").evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
const heights = async (page: Page, frame = 0) =>
  (await heardOf(page, "height", frame)).map((message) => (message.type === "height" ? message.height : 0));

/** The heights that a frame tells until it has told no other for so long; how soon depends on the machine. */
async function heightsUntilQuiet(page: Page, name: string): Promise<number[]> {
  await expect.poll(() => heights(page), { message: `${name}: height`, timeout: 60_000 }).not.toEqual([]);
  for (let patience = 6; patience > 0; patience--) {
    const before = await heights(page);
    await page.waitForTimeout(QUIET_MS);
    const now = await heights(page);
    if (now.length === before.length) return now;
  }
  throw new Error(`${name}: the height is never left alone: ${await heights(page)}`);
}

const fixtures: Record<string, { site: "news" | "stranger"; page: (atlas: string) => string }> = {
  "a plain page": { site: "news", page: (atlas) => hostPages.plain(atlas) },
  'a frame with sandbox="allow-scripts"': {
    site: "news",
    page: (atlas) => hostPages.plain(atlas, "?mode=embed", 'sandbox="allow-scripts"'),
  },
  "a sandbox with same-origin": {
    site: "news",
    page: (atlas) =>
      hostPages.plain(
        atlas,
        "?mode=embed",
        'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
      ),
  },
  "another site, unknown to the atlas": { site: "stranger", page: (atlas) => hostPages.plain(atlas) },
  "a page with pym": { site: "news", page: (atlas) => hostPages.pym(atlas) },
  "a page of AMP": { site: "news", page: (atlas) => hostPages.amp(atlas) },
};

test("in every sort of host the atlas is readable, keeps its height, leaves the history alone and lets a wheel pass", async ({
  context,
  sites,
}) => {
  test.setTimeout(240_000);
  const look = async (name: string) => {
    const { site, page: html } = fixtures[name] as (typeof fixtures)[string];
    const page = await context.newPage();
    await page.setViewportSize({ width: 1000, height: 800 });
    const frame = await visit(page, sites[site], html(sites.atlas.url));
    await expect(words(frame), `${name}: words on the map`).toBeVisible({ timeout: 60_000 });
    await expect
      .poll(() => heardOf(page, "ready"), { message: `${name}: ready`, timeout: 60_000 })
      .toHaveLength(1);

    const told = await heightsUntilQuiet(page, name);
    expect(told.length, `${name}: messages until the height is stable`).toBeLessThanOrEqual(3);
    expect(told.at(-1), `${name}: room for a map`).toBeGreaterThan(300);
    expect(await contentHeight(frame), `${name}: height of the content`).toBe(told.at(-1));
    expect(await frameHeight(page), `${name}: height of the frame`).toBe(told.at(-1));

    const entries = await page.evaluate(() => history.length);
    await selectInside(page, frame);
    await selectInside(page, frame);
    // Longer than the link waits before it writes.
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => history.length), `${name}: entries of the host`).toBe(entries);

    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("iframe").hover({ position: { x: 300, y: 200 } });
    await page.mouse.wheel(0, 240);
    await expect
      .poll(() => page.evaluate(() => scrollY), { message: `${name}: scrolled by a wheel` })
      .toBeGreaterThan(100);
    await page.close();
  };
  await Promise.all(Object.keys(fixtures).map(look));
});

test("24 frames on one page of another site are readable, each as high as what it shows and stable", async ({
  page,
  sites,
}) => {
  test.setTimeout(300_000);
  const ids = ["ha-nam", "lang-son", "thai-binh", "bac-ninh"];
  const queries = Array.from({ length: 24 }, (_, at) => `?mode=embed&province=${ids[at % ids.length]}`);
  const frames = queries.map((_, at) => page.frameLocator("iframe").nth(at));
  await visit(page, sites.news, hostPages.many(sites.atlas.url, queries));
  for (const [at, frame] of frames.entries()) {
    await page.locator("iframe").nth(at).scrollIntoViewIfNeeded();
    await expect(words(frame), `frame ${at}`).toBeVisible({ timeout: 120_000 });
  }
  const count = async () => (await heard(page)).length;
  let before = -1;
  while ((await count()) !== before) {
    before = await count();
    await page.waitForTimeout(QUIET_MS);
  }
  for (const [at] of frames.entries()) {
    const told = await heights(page, at);
    expect(told.length, `frame ${at}`).toBeLessThanOrEqual(3);
    expect(told.at(-1), `frame ${at}`).toBeGreaterThan(300);
    expect(await frameHeight(page, at), `frame ${at}`).toBe(told.at(-1));
  }
});

test("a page that is not on the list changes nothing and hears nothing but that the atlas is there, and its height", async ({
  page,
  sites,
}) => {
  const frame = await visit(page, sites.stranger, hostPages.bare(sites.atlas.url));
  await expect(words(frame)).toBeVisible();
  await ready(page);
  const [first] = await heardOf(page, "ready");
  expect(first).toMatchObject({ capabilities: ["height"] });
  expect(first).not.toHaveProperty("view");
  for (const body of [
    { type: "set", id: 1, view: { province: "ha-nam" } },
    { type: "set", id: 2, view: 5 },
    { type: "get", id: 3 },
    { type: "step", id: 4, to: "next" },
    { type: "ping", id: 5 },
    { type: "nonsense", id: 6 },
  ]) {
    await command(page, body);
  }
  await selectInside(page, frame);
  await page.waitForTimeout(1_500);
  const said = (await heard(page)).map(({ data }) => data as FromFrame & { sentinel?: string });
  expect(new Set(said.map(({ type }) => type))).toEqual(new Set(["ready", "height", "embed-size"]));
  expect(said.filter(({ id }) => id !== undefined)).toEqual([]);
  const [, inside] = page.frames();
  // What the reader has chosen since, and not what the page asked for.
  expect(new URL(inside?.url() ?? "").searchParams.get("province")).not.toBe("ha-nam");
});

test("a page without an origin may not command, were “null” on the list", async ({ page, sites }) => {
  const { atlas, news } = sites;
  atlas.edit(JSON.stringify({ origins: ["null", news.origin] }));
  news.pages.set("/inner", hostPages.bare(atlas.url));
  await visit(
    page,
    news,
    `<!doctype html><title>Outer</title><iframe src="/inner" sandbox="allow-scripts" width="900" height="900"></iframe>`,
  );
  const outer = page.frameLocator("iframe");
  await expect(words(outer.frameLocator("iframe"))).toBeVisible();
  const host = page.frames().find((frame) => frame.url().endsWith("/inner"));
  if (!host) throw new Error("the page has no frame with the host");
  const told = () =>
    host.evaluate(() => (globalThis as Listening).heard.map(({ data }) => data as FromFrame));
  await expect.poll(async () => (await told()).map(({ type }) => type)).toContain("ready");
  expect(await host.evaluate(() => origin)).toBe("null");
  await host.evaluate(() => {
    for (const type of ["get", "ping", "nonsense"])
      frames[0]?.postMessage({ ns: "phen-dau", v: 1, type, id: type }, "*");
    frames[0]?.postMessage(
      { ns: "phen-dau", v: 1, type: "set", id: "set", view: { province: "ha-nam" } },
      "*",
    );
  });
  await page.waitForTimeout(1_500);
  expect((await told()).filter(({ id }) => id !== undefined)).toEqual([]);
  const provinces = outer.frameLocator("iframe").getByRole("listbox", { name: "Provinces" });
  await expect(provinces.getByRole("option", { selected: true })).toHaveCount(0);
  atlas.edit(JSON.stringify({ origins: [news.origin] }));
});

test("a malformed message from a listed page is answered with an error and changes nothing", async ({
  page,
  sites,
}) => {
  const frame = await visit(page, sites.news, hostPages.bare(sites.atlas.url, "?mode=embed&province=ha-nam"));
  await expect(words(frame)).toBeVisible();
  await ready(page);
  await command(page, { type: "set", id: "a", view: { province: 5 } });
  await command(page, { type: "explode", id: "b" });
  await command(page, { type: "set", id: "c", view: { province: "atlantis" } });
  await send(page, { ns: "phen-dau", v: 9, type: "get", id: "d" });
  await send(page, "not for the atlas");
  await expect.poll(() => heardOf(page, "error")).toHaveLength(4);
  expect((await heardOf(page, "error")).map((said) => said.type === "error" && [said.id, said.code])).toEqual(
    [
      ["a", "malformed"],
      ["b", "malformed"],
      ["c", "value"],
      ["d", "version"],
    ],
  );
  await command(page, { type: "get", id: "e" });
  await expect.poll(() => heardOf(page, "state")).toHaveLength(1);
  expect(await heardOf(page, "state")).toEqual([
    expect.objectContaining({
      id: "e",
      view: { province: "ha-nam", mode: "embed" },
      url: `${sites.atlas.url}?province=ha-nam`,
    }),
  ]);
});

for (const sandbox of [null, "allow-scripts"]) {
  test(`through the client a page sets, gets, steps and listens${sandbox ? ", with storage and history denied" : ""}`, async ({
    page,
    sites,
  }) => {
    const attributes = sandbox ? `sandbox="${sandbox}"` : "";
    const frame = await visit(page, sites.news, hostPages.client(sites.atlas.url, "?mode=embed", attributes));
    const atlas = <T>(ask: (atlas: Atlas) => Promise<T>) => page.evaluate(`(${ask})(atlas)`) as Promise<T>;
    await expect.poll(() => page.evaluate(() => "atlas" in globalThis)).toBe(true);
    expect(await atlas((one) => one.ping())).toMatchObject({
      dataset: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(await atlas((one) => one.set({ province: "ha-nam", panel: "documents" }))).toMatchObject({
      view: { province: "ha-nam", panel: "documents", mode: "embed" },
    });
    await expect(frame.getByRole("heading", { name: "Hà Nam" }).first()).toBeVisible();
    const failed = await atlas((one) =>
      one.set({ panel: "map" }).catch(({ code, message }) => ({ code, message })),
    );
    expect(failed).toEqual({ code: "value", message: expect.stringContaining('found panel="map"') });
    const kinds = () => page.evaluate(() => (globalThis as Listening).events.map(({ type }) => type));
    await expect.poll(kinds).toEqual(expect.arrayContaining(["select", "state", "height"]));

    await atlas((one) => one.set("?mode=present&story=five-provinces"));
    const steps: (Pairs["step"] | undefined)[] = [];
    for (const to of ["next", "next", "previous", "last", "first", 2] as const) {
      // The talk is on its way for a moment after it was asked for.
      await expect
        .poll(() =>
          page.evaluate(
            async (where) => (await (globalThis as Listening).atlas.step(where).catch(() => null))?.view.step,
            to,
          ),
        )
        .toBeTruthy();
      steps.push((await atlas((one) => one.get())).view.step);
    }
    const [first, second] = [steps[4], steps[5]];
    expect(steps).toEqual([second, expect.any(String), second, expect.any(String), first, second]);
    expect(first).not.toBe(second);
  });
}

test("a reload inside the frame keeps what is shown and what the page said to the frame; a fixed height is never told", async ({
  page,
  sites,
}) => {
  const frame = await visit(page, sites.news, hostPages.pym(sites.atlas.url));
  await expect(words(frame)).toBeVisible();
  await ready(page);
  await command(page, { type: "set", view: { province: "ha-nam" } });
  const inside = () => {
    const [, frameOfAtlas] = page.frames();
    if (!frameOfAtlas) throw new Error("the page has no frame");
    return frameOfAtlas;
  };
  const asked = () => Object.fromEntries(new URL(inside().url()).searchParams);
  await expect.poll(asked).toEqual({
    province: "ha-nam",
    mode: "embed",
    childId: "pym-0",
    initialWidth: "720",
    parentTitle: "A host",
    parentUrl: "http://host/?a=b",
  });
  await page.evaluate(() => (globalThis as Listening).heard.splice(0));
  await inside().evaluate(() => location.reload());
  await ready(page);
  const pym = async () =>
    (await heard(page)).filter(({ data }) => /^pymxPYMxpym-0xPYMxheightxPYMx\d+$/.test(String(data)));
  await expect.poll(pym).not.toEqual([]);
  await expect.poll(asked).toMatchObject({ province: "ha-nam", childId: "pym-0" });

  await visit(page, sites.news, hostPages.plain(sites.atlas.url, "?mode=embed&height=fixed&childId=pym-0"));
  await ready(page);
  await page.waitForTimeout(1_500);
  expect((await heard(page)).map(({ data }) => (data as FromFrame).type)).toEqual(["ready"]);
});
