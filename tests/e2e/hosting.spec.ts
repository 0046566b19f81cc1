import { readFileSync } from "node:fs";
import type { Response } from "@playwright/test";
import { headersFor } from "../../tools/headers.ts";
import { openReadable, openTab, subject } from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

test.use({ webgl: false });

test("whatever a visit asks for comes with the headers of the table", async ({ page, baseURL }) => {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await openReadable(page, "?province=ha-nam");
  await expect(subject(page)).toHaveText("Hà Nam");
  await openTab(page, "Documents");
  const root = new URL(baseURL ?? "").pathname;
  const files = responses.filter((response) => response.url().startsWith(baseURL ?? ""));
  expect(files.length).toBeGreaterThan(8);
  for (const response of files) {
    const pathname = `/${new URL(response.url()).pathname.slice(root.length)}`;
    const sent = response.headers();
    for (const [name, value] of Object.entries(headersFor(pathname)))
      expect(sent[name.toLowerCase()], `${name} of ${pathname}`).toBe(value);
  }
});

test("what is missing is not kept", async ({ request }) => {
  const { status, headers } = await request.get("./assets/gone.js").then((answer) => ({
    status: answer.status(),
    headers: answer.headers(),
  }));
  expect(status).toBe(404);
  expect(headers["cache-control"]).toBe("no-store");
});

test("the build brings the headers for hosts that take them from a file", () => {
  expect(readFileSync("dist/_headers", "utf8")).toBe(readFileSync("hosting/_headers", "utf8"));
});

test("a visit loads no more script before the map than without the worker", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName("map-readable").length)).toBe(1);
  expect(scripts.filter((script) => /keepOffline|serviceWorker/.test(script))).toEqual([]);
});
