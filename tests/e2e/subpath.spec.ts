import { type RunningServer, startServer } from "../../tools/startServer.ts";
import { evidencePanel, openAtlas, openTab, search, subject } from "./support/atlas.ts";
import { clickProvince } from "./support/map.ts";
import { test as base, expect } from "./support/test.ts";

/** A server of its own, below a path, as a page of a larger site would be. */
const test = base.extend<object, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off this pattern
    async ({}, use) => {
      const server = await startServer({ root: "dist", port: 0, base: "/sub/path/" });
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

test("under a sub-path everything loads, from the first drawing to the evidence", async ({ page }) => {
  const answers: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) answers.push(`${response.status()} ${response.url()}`);
  });
  const outside: string[] = [];
  page.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith("http") && !pathname.startsWith("/sub/path/")) outside.push(pathname);
  });
  await openAtlas(page);
  expect(new URL(page.url()).pathname).toBe("/sub/path/");
  await clickProvince(page, "ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  expect(new URL(page.url()).pathname).toBe("/sub/path/");
  const documents = await openTab(page, "Documents");
  await documents
    .getByRole("button", { name: /^Evidence: / })
    .first()
    .click();
  await expect(evidencePanel(page)).toBeVisible();
  await page.getByRole("button", { name: "from Jul 2025" }).click();
  await search(page).fill("164/2018");
  await expect(page.locator(".search-hit").first()).toContainText("164/2018/NĐ-CP");
  await expect(page.locator(".timeline")).toBeVisible();
  expect(answers).toEqual([]);
  expect(outside).toEqual([]);
});
