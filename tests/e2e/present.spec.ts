import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parseStory } from "../../src/dataset/parse.ts";
import type { Story } from "../../src/dataset/schema.ts";
import { catalogue, evidencePanel, expectAddress } from "./support/atlas.ts";
import { labelOf, mapRegion, provincePoint, restingCamera } from "./support/map.ts";
import { hardToRead } from "./support/readability.ts";
import { expect, test } from "./support/test.ts";

const stories: Story[] = catalogue.stories.map(({ id }) =>
  parseStory(
    JSON.parse(readFileSync(new URL(`../../data/dataset/stories/${id}.json`, import.meta.url), "utf8")),
  ),
);

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: "reduce" } });
test.setTimeout(240_000);

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** Opens a talk and waits until it says that it needs no network any more. */
async function openTalk(page: Page, story: Story, more = ""): Promise<void> {
  await page.goto(`./?mode=present&story=${story.id}${more}`);
  await expect(page.locator('.stage-ready[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
}

/** What the stage and its map show: words, legend, which boundaries, where the map looks. */
async function shown(page: Page) {
  const { zoom, lat, lng } = await restingCamera(page);
  return {
    card: await page.getByRole("main").textContent(),
    legend: await page.locator(".map-legend").textContent(),
    boundaries: await mapRegion(page).getAttribute("data-boundaries"),
    camera: { zoom, lat, lng },
  };
}

/** A map that was fitted before and after its legend grew looks at the same provinces a hair's breadth apart. */
const CAMERA = 0.2;
/** The same once it stays as it is: the map is fitted anew when its legend has grown or shrunk. */
async function settled(page: Page) {
  let before = "";
  for (;;) {
    const now = await shown(page);
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
    await page.waitForTimeout(600);
  }
}

/** Goes through a talk step by step; `look` is called at each. */
async function walk(
  page: Page,
  story: Story,
  look: (step: Story["steps"][number], at: number) => Promise<void>,
) {
  for (const [at, step] of story.steps.entries()) {
    if (at > 0) await page.keyboard.press("PageDown");
    await expect(headline(page), `step ${step.id}`).toHaveText(step.headline.en);
    await look(step, at);
  }
}

test.describe("on the drawn map", () => {
  test.use({ webgl: false });

  for (const story of stories) {
    test(`a reload at any step of ${story.id} gives the same address, words and map`, async ({ page }) => {
      await openTalk(page, story);
      await walk(page, story, async ({ id }) => {
        await expectAddress(page, "step", id);
        const address = page.url();
        const before = await settled(page);
        await page.reload();
        const { camera, ...words } = before;
        await expect
          .poll(
            async () => {
              const { camera: now, ...said } = await shown(page);
              const isSame = (["zoom", "lat", "lng"] as const).every(
                (key) => Math.abs(now[key] - camera[key]) < CAMERA,
              );
              return { ...said, isSame };
            },
            { message: `step ${id}`, timeout: 30_000 },
          )
          .toEqual({ ...words, isSame: true });
        expect(page.url()).toBe(address);
      });
    });

    test(`with the network cut after loading ${story.id} goes on to its end, evidence and overview included`, async ({
      page,
      context,
    }) => {
      await openTalk(page, story);
      // What the atlas fetches for later, once it is idle, is no part of the talk.
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      await context.setOffline(true);
      await page.route("**/*", (route) => {
        const url = route.request().url();
        // The browser's own: it looks for the window's icon whenever the title changes.
        if (url.endsWith("/icon.svg")) return route.fulfill({ status: 204 });
        asked.push(url);
        return route.abort();
      });
      await walk(page, story, async ({ id }) => {
        await expect(page.getByRole("alert"), `step ${id}`).toHaveCount(0);
        const source = page
          .getByRole("main")
          .getByRole("button", { name: /^Evidence: / })
          .first();
        if ((await source.count()) === 0) return;
        await source.click();
        await expect(evidencePanel(page).getByText(/^“/), `step ${id}`).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(evidencePanel(page)).toHaveCount(0);
      });
      await page.keyboard.press("o");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(asked).toEqual([]);
      await page.unroute("**/*");
      await context.setOffline(false);
      // Out of the talk, the atlas goes on with what its last step showed.
      await page.getByRole("button", { name: "Leave the talk" }).click();
      await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
      await expectAddress(page, "mode", null);
      for (const [key, value] of Object.entries(story.steps.at(-1)?.view ?? {}))
        await expectAddress(page, key, value);
    });

    for (const scheme of ["light", "dark"] as const) {
      test(`every word of ${story.id} is large and strong enough for a shared screen, ${scheme}`, async ({
        page,
      }) => {
        await openTalk(page, story, `&scheme=${scheme}`);
        await walk(page, story, async ({ id }, at) => {
          await restingCamera(page);
          expect(await hardToRead(page), `step ${id}`).toEqual([]);
          // The same parts on every step: some of the figures, first and last among them, stand for all.
          if (at % 5 !== 0 && at < story.steps.length - 1) return;
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
            .exclude(".atlas-overlay .label")
            .analyze();
          expect(
            violations.flatMap(({ id: rule, nodes }) =>
              nodes.map(({ target }) => `${rule}: ${target.join(" ")}`),
            ),
            `step ${id}`,
          ).toEqual([]);
        });
      });
    }
  }
});

test("what the presenter clicks on the map is said large, and the talk goes on from its step", async ({
  page,
}) => {
  const [story] = stories;
  const second = story?.steps[1];
  if (!story || !second) throw new Error("the first story has fewer than two steps");
  await openTalk(page, story);
  await expect(mapRegion(page)).toHaveAttribute("data-renderer", "gl");
  const { x, y } = await provincePoint(page, ...labelOf("cao-bang"));
  await expect(async () => {
    // Where MapLibre has not yet drawn the province, a click on it is one on nothing.
    await page.mouse.click(x, y - 40);
    await expect(headline(page)).toHaveText("Cao Bằng", { timeout: 2000 });
  }).toPass({ timeout: 45_000 });
  await page.getByRole("button", { name: "Back to the step" }).click();
  await expect(headline(page)).toHaveText(story.steps[0]?.headline.en ?? "");
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(second.headline.en);
});
