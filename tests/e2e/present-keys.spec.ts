import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { parseStory } from "../../src/dataset/parse.ts";
import { expectAddress } from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

// What a presenter presses: MapLibre plays no part in it.
test.use({ webgl: false });
// Two windows, and several loads of each.
test.setTimeout(150_000);

const story = parseStory(
  JSON.parse(
    readFileSync(new URL("../../data/dataset/stories/five-provinces.json", import.meta.url), "utf8"),
  ),
);
const { steps } = story;
const last = steps.length;
type Language = "en" | "vi";

/** What a step says, counted from 1. */
const said = (number: number) => {
  const step = steps[number - 1];
  if (!step) throw new Error(`the story has no step ${number}: expected 1 to ${last}`);
  return step;
};
const headline = (page: Page): Locator => page.getByRole("heading", { level: 1 });
const expectStep = (page: Page, number: number, lang: Language = "en") =>
  expect(headline(page), `step ${number}`).toHaveText(said(number).headline[lang]);

async function openTalk(page: Page, more = "") {
  await page.goto(`./?mode=present&story=${story.id}${more}`);
  await expect(page.locator(".stage-card .stage-text")).toBeVisible();
}

/** What axe finds in a page or a part of it; words on the map are read against their halo, which it does not see. */
async function findings(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .exclude(".atlas-overlay .label");
  if (part) builder.include(part);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("a clicker alone goes through a talk: it ends where it ends, and survives a reload at a step", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { pressed: seen });
    // First at the window, so it hears what the talk takes for itself, and looks at it afterwards.
    window.addEventListener(
      "keydown",
      (event) => setTimeout(() => event.defaultPrevented && seen.push(event.key)),
      true,
    );
  });
  await openTalk(page);
  await expectStep(page, 1);

  await page.evaluate(() => Object.assign(globalThis, { marker: "here" }));
  await page.keyboard.press("F5");
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed))
    .toContain("F5");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { marker?: string }).marker)).toBe("here");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expectStep(page, 1);

  for (let number = 2; number <= last; number++) {
    await page.keyboard.press("PageDown");
    await expectStep(page, number);
    if (number === 3) {
      await page.reload();
      await expectStep(page, number);
    }
    if (number === 4) {
      await page.keyboard.press(".");
      await expect(page.locator(".black-screen")).toBeVisible();
      await page.keyboard.press(".");
      await expect(page.locator(".black-screen")).toHaveCount(0);
      await page.keyboard.press("PageUp");
      await expectStep(page, 3);
      // From black the clicker goes on, and the step is seen.
      await page.keyboard.press(".");
      await page.keyboard.press("PageDown");
      await expect(page.locator(".black-screen")).toHaveCount(0);
      await expectStep(page, 4);
    }
  }
  await page.keyboard.press("PageDown");
  await expectStep(page, last);
  await page.keyboard.press("Escape");
  await expectAddress(page, "mode", null);
  await expect(page.getByRole("navigation", { name: "Browse" })).toBeVisible();
});

for (const lang of ["en", "vi"] as const) {
  test(`overview, list of keys and spotlight, by keyboard and pointer; axe finds nothing in them (${lang})`, async ({
    page,
  }) => {
    await openTalk(page, `&step=2&lang=${lang}${lang === "vi" ? "&scheme=dark" : ""}`);
    await page.keyboard.press("o");
    const tile = (number: number) =>
      page.getByRole("dialog").getByRole("button", { name: said(number).headline[lang] });
    await expect(tile(2)).toBeFocused();
    await expect(page.locator(".overview-grid path.outline-selected").first()).toBeAttached();
    expect(await findings(page, ".overview-dialog"), "the overview").toEqual([]);
    await page.keyboard.press("ArrowRight");
    await expect(tile(3)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectStep(page, 3, lang);

    await page.keyboard.press("?");
    await expect(page.getByRole("dialog").getByText("F5")).toBeVisible();
    expect(await findings(page, ".keys-dialog"), "the list of keys").toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await page.mouse.move(900, 300);
    await page.keyboard.press("l");
    const spotlight = page.locator(".spotlight");
    await expect(spotlight).toBeVisible();
    const place = async () => {
      const box = await spotlight.boundingBox();
      return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    };
    await expect.poll(place).toEqual([900, 300]);
    await page.mouse.move(360, 480);
    await expect.poll(place).toEqual([360, 480]);
    expect(await findings(page, ".stage-bar"), "the buttons").toEqual([]);

    // After a click the keys still go on with the talk rather than press the same button again.
    await page.locator(".control-buttons button[aria-pressed=true]").click();
    await expect(spotlight).toHaveCount(0);
    await page.keyboard.press(" ");
    await expectStep(page, 4, lang);
  });
}

test("the notes window: whichever is driven the other follows, and a reload of either finds the other again", async ({
  page,
}) => {
  await openTalk(page, "&step=2");
  const [audience] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  const status = (words: RegExp) => expect(page.locator(".audience-status")).toContainText(words);
  await status(/follows/);
  await expectStep(audience, 2);
  await expect(page.getByText(said(2).notes?.en.slice(0, 40) ?? "no notes")).toBeVisible();
  await expect(audience.getByText(said(2).notes?.en.slice(0, 40) ?? "no notes")).toHaveCount(0);
  await expect(audience.getByRole("button", { name: "Overview" })).toHaveCount(0);
  await expect(page.locator(".map-view")).toHaveCount(0);

  await page.keyboard.press("PageDown");
  await expectStep(page, 3);
  await expectStep(audience, 3);
  await audience.keyboard.press("PageDown");
  await expectStep(audience, 4);
  await expectStep(page, 4);
  await expect(page.locator(".console-next")).toContainText(said(5).headline.en);

  await page.keyboard.press("b");
  await expect(audience.locator(".black-screen")).toBeVisible();
  await audience.keyboard.press("b");
  await expect(page.locator(".console-live-black")).toHaveCount(0);

  // What is selected in the console is selected for the audience, and a step sets it right again.
  await page.locator(".console-live path[data-province=quang-ninh]").click();
  await expectAddress(audience, "province", "quang-ninh");
  await page.getByRole("button", { name: "Show the step again" }).click();
  await expectStep(audience, 4);

  await page.reload();
  await expectStep(page, 4);
  await status(/follows/);
  await audience.reload();
  await expectStep(audience, 4);
  await page.keyboard.press("PageDown");
  await expectStep(audience, 5);
  await audience.keyboard.press("PageUp");
  await expectStep(page, 4);

  expect(await findings(page), "the console").toEqual([]);
  await audience.close();
  await status(/closed/);
  expect(await findings(page), "the console without its audience").toEqual([]);
  const [again] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Open it again" }).click(),
  ]);
  await expectStep(again, 4);
  await status(/follows/);
  await Promise.all([again.waitForEvent("close"), page.keyboard.press("Escape")]);
  await expect(page.locator(".stage-card .stage-text")).toBeVisible();
  await expectStep(page, 4);
});

test("a browser that blocks the window leaves a link that opens it by hand", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openTalk(page, "&step=2&lang=vi");
  await page.keyboard.press("s");
  await expect(page.locator(".audience-status")).toHaveAttribute("data-state", "blocked");
  expect(await findings(page), "the console").toEqual([]);
  const [audience] = await Promise.all([
    page.waitForEvent("popup"),
    page.locator(".audience-status a").click(),
  ]);
  await expect(page.locator(".audience-status")).toHaveAttribute("data-state", "here");
  await page.keyboard.press("End");
  await expectStep(audience, last, "vi");
});
