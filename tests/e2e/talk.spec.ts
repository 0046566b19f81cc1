import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { SHARED_SCREEN } from "../../src/features/talk/rehearse/sharedScreen.ts";
import { browse, catalogue, openReadable, subject } from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

// A talk of one's own: from views to a file and a link, and back.
test.use({ webgl: false });

const present = (page: Page): Locator => page.getByRole("button", { name: /^(Present|Trình bày):/ });
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: /^(Present|Trình bày)$/ });
const steps = (page: Page): Locator => dialog(page).locator("[data-step]");
/** The headlines of the steps, in their order. */
const headlines = (page: Page): Locator => steps(page).locator(".talk-name > strong");
const said = (page: Page): Locator => dialog(page).locator(".talk-foot [role=status]");

async function openTalk(page: Page, view = ""): Promise<Locator> {
  await openReadable(page, view);
  await present(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

const adder = (page: Page): Locator => page.getByRole("button", { name: "Add this view to your talk" });

/** Selects a province in the list and adds what is shown then, with the button over the map. */
async function addProvince(page: Page, name: string): Promise<void> {
  await browse(page)
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await expect(subject(page)).toHaveText(name);
  await adder(page).click();
  await expect(page.getByText(`of your talk: ${name}`)).toBeVisible();
}

async function axe(page: Page, what: string, part = ".page-dialog"): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .include(part)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  expect(found, what).toEqual([]);
}

/** Opens a file as if it had been chosen. */
const openFile = (page: Page, name: string, text: string) =>
  dialog(page)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a talk is built from views, ordered, written, kept over a reload, saved and opened again", async ({
  page,
}) => {
  test.slow();
  await openReadable(page);
  await adder(page).click();
  await expect(page.getByText(/^Step 1 of your talk:/)).toBeVisible();
  await axe(page, "what was added, said under the tools", ".page-tools");
  await addProvince(page, "Lạng Sơn");
  await addProvince(page, "Hà Nam");
  // The fourth with the keyboard alone, from the province to the list of steps.
  await browse(page)
    .getByRole("button", { name: /Bắc Ninh/ })
    .first()
    .press("Enter");
  await expect(subject(page)).toHaveText("Bắc Ninh");
  await adder(page).press("Enter");
  await expect(page.getByText("Step 4 of your talk: Bắc Ninh")).toBeVisible();
  await page.getByRole("button", { name: "Open your talk" }).press("Enter");
  await expect(headlines(page)).toHaveText([/^Articles/, "Lạng Sơn", "Hà Nam", "Bắc Ninh"]);

  await test.step("buttons and the pointer put steps into another order, and it is said", async () => {
    const up = dialog(page).getByRole("button", { name: "Move step 4 up" });
    await up.focus();
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText("“Bắc Ninh” is now step 3 of 4.");
    await expect(dialog(page).getByRole("button", { name: "Move step 3 up" })).toBeFocused();
    const [from, to] = [await boxOf(steps(page).nth(0)), await boxOf(steps(page).nth(2))];
    await page.mouse.move(from.x + 14, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 14, from.y + from.height, { steps: 4 });
    await page.mouse.move(from.x + 14, to.y + to.height - 4, { steps: 4 });
    await expect(steps(page).nth(2)).toHaveAttribute("data-drop", "after");
    await page.mouse.up();
    await expect(headlines(page)).toHaveText(["Lạng Sơn", "Bắc Ninh", /^Articles/, "Hà Nam"]);
  });

  await test.step("a removed step comes back", async () => {
    await dialog(page).getByRole("button", { name: "Remove step 3: Articles" }).click();
    await expect(steps(page)).toHaveCount(3);
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect(headlines(page).nth(2)).toHaveText(/^Articles/);
  });

  await test.step("words are written, in both languages", async () => {
    await dialog(page).getByRole("textbox", { name: "Title of the talk" }).fill("Đồng Đăng & co.");
    await dialog(page).getByRole("checkbox", { name: "Vietnamese beside it" }).check();
    await dialog(page).getByRole("button", { name: "Edit step 1: Lạng Sơn" }).click();
    await dialog(page)
      .getByRole("textbox", { name: /^Text on the card.*in English$/ })
      .fill("First.\nSecond.");
    await dialog(page)
      .getByRole("textbox", { name: /^Text on the card.*in Vietnamese$/ })
      .fill("Một.\nHai.");
    await dialog(page)
      .getByRole("textbox", { name: /^Notes.*in English$/ })
      .fill("Breathe.");
    await axe(page, "a step that is being edited");
  });

  await page.reload();
  await present(page).click();
  await expect(headlines(page)).toHaveText(["Lạng Sơn", "Bắc Ninh", /^Articles/, "Hà Nam"]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dong-dang-co.talk.json");
  const file = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(file).steps[0]).toMatchObject({
    view: { province: "lang-son" },
    text: [{ words: { en: "First.", vi: "Một." } }, { words: { en: "Second.", vi: "Hai." } }],
    notes: { en: "Breathe.", vi: null },
  });

  await test.step("another file takes its place, and it can be brought back", async () => {
    const other = file.replaceAll("Đồng Đăng & co.", "The other one").replace("lang-son", "atlantis");
    await openFile(page, "other.talk.json", other);
    await expect(said(page)).toHaveText("“The other one” is your talk now: 4 steps.");
    await expect(dialog(page).getByText(/“province” is “atlantis”/)).toBeVisible();
    await dialog(page).getByRole("button", { name: "Bring it back" }).click();
    await expect(dialog(page).getByRole("textbox", { name: "Title of the talk" })).toHaveValue(
      "Đồng Đăng & co.",
    );
  });
});

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error("expected an element that is visible");
  return box;
};

test("a talk's link plays in another browser, where it can be kept", async ({ page, browser, baseURL }) => {
  await openReadable(page);
  await addProvince(page, "Lạng Sơn");
  await addProvince(page, "Hải Phòng");
  await present(page).click();
  const field = dialog(page).getByRole("textbox", { name: "Link that carries the whole talk" });
  await expect(field).toHaveValue(/\?mode=present&story=~[\w-]+$/);
  const link = await field.inputValue();

  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    locale: "vi-VN",
    serviceWorkers: "block",
  });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1, name: "Lạng Sơn" })).toBeVisible();
  await other.keyboard.press("PageDown");
  await expect(other.getByRole("heading", { level: 1, name: "Hải Phòng" })).toBeVisible();
  await other.getByRole("button", { name: /^Giữ một bản/ }).click();
  await other.goto("./?mode=present&story=own");
  await expect(other.getByRole("heading", { level: 1, name: "Lạng Sơn" })).toBeVisible();
  await context.close();
});

test("a talk that is too long for a link, and files that are none, each get a sentence", async ({ page }) => {
  const noise = Array.from({ length: 1500 }, (_, at) => ((at * 48271) % 65537).toString(36)).join(" ");
  const talk = {
    format: "phen-dau-talk",
    version: 1,
    title: { en: "Long", vi: null },
    steps: [{ id: "s1", view: {}, headline: { en: "Long", vi: null }, notes: { en: noise, vi: null } }],
  };
  await openTalk(page);
  await openFile(page, "long.talk.json", JSON.stringify(talk));
  await expect(dialog(page).getByText(/too long for a link.*Save it as a file/)).toBeVisible();
  await dialog(page).getByRole("checkbox", { name: "with my notes" }).uncheck();
  await expect(dialog(page).getByRole("textbox", { name: /^Link/ })).toHaveValue(/story=~/);

  await openFile(page, "mail.txt", "Dear all,");
  await expect(dialog(page).getByText(/“mail.txt” is not a talk: it begins with “Dear all,”/)).toBeVisible();
  await openFile(page, "later.talk.json", JSON.stringify({ ...talk, version: 2 }));
  await expect(dialog(page).getByText(/“later.talk.json” is of version 2/)).toBeVisible();
  await expect(headlines(page)).toHaveText(["Long"]);
  await axe(page, "a refused file");

  await page.goto("./?mode=present&story=~notatalk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a story becomes an own talk, the rehearsal says what would not read well, and leads there", async ({
  page,
}) => {
  const [story] = catalogue.stories;
  if (!story) throw new Error("expected a story in the dataset");
  await openTalk(page, "?lang=vi&province=ha-giang&from=1990&to=1991");
  await dialog(page)
    .getByRole("button", { name: `Lấy một bản của “${story.title.vi}”` })
    .click();
  await expect(steps(page)).toHaveCount(story.steps);
  await dialog(page).getByRole("button", { name: "Thêm màn hình này" }).click();
  await dialog(page).getByRole("button", { name: "Bỏ bước 2:" }).click();
  await dialog(page).getByRole("button", { name: "Duyệt thử", exact: true }).click();
  await expect(dialog(page).getByText(/^(Có \d+ điều cần sửa|Mọi thứ)/)).toBeVisible();
  await axe(page, "a rehearsal, in Vietnamese");
});

test("the rehearsal's screen is the stage's", async ({ page }) => {
  const [story] = catalogue.stories;
  await page.setViewportSize(SHARED_SCREEN.size);
  await openReadable(page, `?mode=present&story=${story?.id}`);
  await expect(page.locator(".stage-side")).toBeVisible();
  const inset = () =>
    page
      .locator(".page")
      .evaluate((root) => Number.parseFloat(getComputedStyle(root).getPropertyValue("--inset-left")));
  await expect.poll(inset).toBe(SHARED_SCREEN.panels.left);
  const legend = await boxOf(page.locator(".map-legend"));
  expect(legend.height).toBeLessThanOrEqual(SHARED_SCREEN.legendPx);
});
