import { readFileSync } from "node:fs";
import path from "node:path";
import { type RunningServer, startServer } from "../../tools/startServer.ts";
import { catalogue, details, subject } from "./support/atlas.ts";
import { buildAgain, SITE } from "./support/buildAgain.ts";
import { test as base, expect } from "./support/test.ts";

interface Published extends RunningServer {
  root: string;
  /** An address of the site on the server that stands for it. */
  here: (address: string | null) => string;
}

/** A build that was told its site, on a server below the site's path. */
const test = base.extend<object, { published: Published }>({
  published: [
    async ({ browser: _ }, use) => {
      const { root, remove } = await buildAgain();
      const server = await startServer({ root, port: 0, base: new URL(SITE).pathname });
      const here = (address: string | null) => {
        if (!address?.startsWith(SITE)) throw new Error(`${address} is not an address of ${SITE}`);
        return server.url + address.slice(SITE.length);
      };
      await use({ ...server, root, here });
      await server.close();
      remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ published }, use) => use(published.url),
});
test.use({ webgl: false });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a province's page can be read, and leads to its neighbours and its article", async ({ page }) => {
    await page.goto("./province/ha-nam.html");
    const english = page.locator("article[lang=en]");
    await expect(english.getByRole("heading", { level: 1 })).toHaveText("Hà Nam");
    await expect(english).toContainText("Military Region 3");
    await expect(english).toContainText(
      catalogue.articles.find(({ id }) => id.startsWith("ha-nam"))?.summary.en ?? "-",
    );
    await expect(page.locator("article[lang=vi]")).toContainText("Quân khu 3");
    await english.getByRole("link", { name: "Hưng Yên" }).first().click();
    await expect(page).toHaveURL(/\/sub\/path\/province\/hung-yen\.html$/);
    await expect(page.locator("article[lang=en] h1")).toHaveText("Hưng Yên");
    await page.goBack();
    await english.getByRole("link", { name: /firm defensive area/ }).click();
    await expect(page).toHaveURL(/\/article\/ha-nam-kim-bang-2023\.html$/);
    await expect(page.locator("article[lang=en]")).toContainText("What the article says, in our words");
  });

  test("a province of both maps says on one page what it was and what it is", async ({ page }) => {
    await page.goto("./province/ninh-binh.html");
    const english = page.locator("article[lang=en]");
    for (const { name } of catalogue.boundaries) await expect(english).toContainText(name.en);
    await expect(english).toContainText("Made up of");
  });

  test("the other language is a step down the same page", async ({ page }) => {
    await page.goto("./document/decree-164-2018-nd-cp.html");
    await page.getByRole("link", { name: "Bằng tiếng Việt" }).click();
    await expect(page).toHaveURL(/decree-164-2018-nd-cp\.html#vi$/);
    await expect(page.locator("article#vi h1")).toBeInViewport();
  });

  test("head, picture and embed of a page are what link previews ask for", async ({
    page,
    request,
    published,
  }) => {
    await page.goto("./document/resolution-28-nq-tw-2013.html");
    expect(await page.title()).toContain("Resolution 28-NQ/TW of 25 October 2013");
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(canonical).toBe(`${SITE}document/resolution-28-nq-tw-2013.html`);
    expect(await meta("og:url")).toBe(canonical);
    expect(await meta("og:title")).toBe(await page.title());
    expect(await meta("og:description")).toBe(await meta("description"));
    expect((await meta("og:description"))?.length).toBeGreaterThan(60);

    const picture = await (await request.get(published.here(await meta("og:image")))).body();
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([await meta("og:image:width"), await meta("og:image:height")]).toEqual(["1200", "630"]);

    const link = page.locator('link[type="application/json+oembed"]');
    const oembed = await (await request.get(published.here(await link.getAttribute("href")))).json();
    expect(oembed).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_url: SITE,
      title: await page.title(),
    });
    expect(oembed.html).toMatch(/^<iframe .*loading="lazy".*sandbox="allow-scripts/);
    // The one script is the atlas's own, a file that follows the height; whoever leaves it out still has the frame.
    expect(oembed.html.match(/<script.*/g)).toEqual([`<script src="${SITE}embed.js" async></script>`]);
    expect(oembed.html).not.toMatch(/ on\w+=/);
  });
});

test("what the embed of a page frames is the atlas with that thing", async ({ page, request, published }) => {
  const { html } = await (await request.get(`${published.url}province/thai-binh.oembed.json`)).json();
  await page.setContent(html.replaceAll(SITE, published.url));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("Thái Bình").first()).toBeVisible();
  const source = await page.locator("iframe").getAttribute("src");
  expect(new URL(source ?? "").searchParams.get("province")).toBe("thai-binh");
  expect(new URL(source ?? "").searchParams.get("mode")).toBe("embed");
});

test("with script a page opens the atlas in its view, whose address it then has", async ({ page }) => {
  const failed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto("./province/ha-nam.html?panel=documents");
  await expect(subject(page)).toHaveText("Hà Nam");
  await expect(details(page).getByRole("tab", { name: "Documents" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page.locator("#poster")).toHaveCount(0);
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe("/sub/path/");
  expect(Object.fromEntries(searchParams)).toEqual({ province: "ha-nam", panel: "documents" });
  await page.reload();
  await expect(subject(page)).toHaveText("Hà Nam");
  expect(failed).toEqual([]);
});

test("where history is denied a page opens in its view all the same", async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.assign(History.prototype, { pushState: denied, replaceState: denied });
  });
  await page.goto("./article/thai-binh-2024.html");
  await expect(subject(page)).toContainText("Thai Binh");
  await expect(page).toHaveURL(/\/article\/thai-binh-2024\.html$/);
});

test("every address of the sitemap has a page, and every page of the dataset is in it", async ({
  published,
}) => {
  const text = readFileSync(path.join(published.root, "sitemap.xml"), "utf8");
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  const ids = new Set(catalogue.provinces.map(({ id }) => id));
  expect(addresses).toHaveLength(1 + ids.size + catalogue.documents.length + catalogue.articles.length);
  for (const address of addresses) expect((await fetch(published.here(address))).status, address).toBe(200);
});
