import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { type RunningServer, startServer } from "../../tools/startServer.ts";
import { browse, catalogue, details, openReadable, provinceOf, subject } from "./support/atlas.ts";
import { buildAgain, entryOf } from "./support/buildAgain.ts";
import { test as base, expect } from "./support/test.ts";

interface Deployed {
  server: RunningServer;
  /** Puts another folder in the place of the one that is served. */
  release: (root: string) => void;
}

/** A host below a path, whose folder can be replaced while pages are open, as a release does. */
const test = base.extend<{ deployed: Deployed }>({
  deployed: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "phen-dau-host-"));
    const current = path.join(folder, "current");
    symlinkSync(path.resolve("dist"), current);
    const server = await startServer({ root: current, port: 0, base: "/sub/path/" });
    const release = (root: string) => {
      unlinkSync(current);
      symlinkSync(root, current);
    };
    await use({ server, release });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ deployed }, use) => use(deployed.server.url),
});
test.use({ serviceWorkers: "allow", webgl: false });

/** Waits until the worker has everything and answers for the page. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? "none"), { timeout: 45_000 })
    .toBe("activated");

const withArticles = [...new Set(catalogue.articles.flatMap(({ provinces }) => provinces))];

test("after one visit the network may go: the page reloads and every province opens with evidence", async ({
  page,
  deployed,
}) => {
  test.setTimeout(180_000);
  await openReadable(page);
  await kept(page);
  await deployed.server.close();

  await page.reload();
  await expect(browse(page).getByRole("button", { name: "Hà Nam" })).toBeVisible();
  expect(withArticles.length).toBeGreaterThan(5);
  for (const id of withArticles) {
    await page.goto(`./?province=${id}&panel=documents`);
    await expect(subject(page)).toHaveText(provinceOf(id).name.vi);
    await expect(
      details(page)
        .getByRole("button", { name: /^Evidence: / })
        .first(),
    ).toBeVisible();
  }
});

test("without a network the other boundaries, the document pages and the pages of one thing open too", async ({
  page,
  deployed,
}) => {
  await openReadable(page);
  await kept(page);
  await deployed.server.close();

  await page.goto("./province/thai-binh.html?lang=vi");
  await expect(page).toHaveURL(/\/sub\/path\/\?(?=.*province=thai-binh)(?=.*lang=vi)/);
  await expect(page.getByRole("complementary", { name: "Chi tiết" }).getByRole("heading").first()).toHaveText(
    "Thái Bình",
  );
  await page.goto("./?document=resolution-28-nq-tw-2013&boundaries=2025&lang=en");
  await expect(subject(page)).toHaveText("Resolution 28-NQ/TW");
  await expect(details(page).getByRole("alert")).toHaveCount(0);
});

test("a release under an open page breaks nothing, and its notice brings the new one", async ({
  page,
  deployed,
}) => {
  test.setTimeout(240_000);
  const next = await buildAgain();
  try {
    expect(entryOf(next.root)).not.toBe(entryOf("dist"));
    await openReadable(page);
    await kept(page);
    deployed.release(next.root);
    const old = await fetch(`${deployed.server.url}${entryOf("dist")}`);
    expect(old.status, "the host has nothing of the old release").toBe(404);

    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByText("A new version of the atlas was published");
    await expect(notice).toBeVisible({ timeout: 45_000 });
    // Parts that the page had no reason to fetch before.
    await page.getByRole("link", { name: "How it is made" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await browse(page).getByRole("button", { name: "Hà Nam" }).click();
    await expect(subject(page)).toHaveText("Hà Nam");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.locator("html")).not.toHaveAttribute("data-release", "next");

    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-release", "next");
    await expect(subject(page)).toHaveText("Hà Nam");
    await expect(notice).toHaveCount(0);
  } finally {
    next.remove();
  }
});

for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
  test(`in a frame with sandbox="${sandbox}" nothing is installed`, async ({ page, context, baseURL }) => {
    await page.setContent(
      `<iframe sandbox="${sandbox}" src="${baseURL}?province=ha-nam" width="900" height="700"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await expect(
      frame.getByRole("complementary", { name: "Details" }).getByRole("heading").first(),
    ).toHaveText("Hà Nam");
    // Longer than the page waits for its map and for a quiet moment.
    await page.waitForTimeout(9000);
    expect(context.serviceWorkers()).toEqual([]);
  });
}

test("the atlas can be installed: its manifest names icons that are what it says", async ({
  page,
  request,
}) => {
  await openReadable(page);
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const address = new URL(href ?? "", page.url());
  const manifest = await (await request.get(address.href)).json();
  expect(new URL(manifest.start_url, address).pathname).toBe("/sub/path/");
  expect(new URL(manifest.scope, address).pathname).toBe("/sub/path/");
  expect(manifest.name).toContain("Phên Dậu");
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()["content-type"]).toBe(type);
    if (type !== "image/png") continue;
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain("maskable");
});
