import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Article, Event } from "../../src/dataset/schema.ts";
import {
  browse,
  catalogue,
  details,
  expectAddress,
  listbox,
  openReadable,
  openTab,
  provinceOf,
  subject,
  timeline,
} from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

test.use({ webgl: false });
// Dozens of keys and a whole page that answers each.
test.describe.configure({ timeout: 150_000 });

// What 2019 to 2024 keep, by a rule of its own: dates as text, filled up to days, compared as text.
const [FIRST, LAST] = ["2019-01-01", "2024-12-31"];
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => `${date}-12-31`.slice(0, 10);
const touches = (from: string, to: string) => firstDay(from) <= LAST && lastDay(to) >= FIRST;

function keepsArticle({ published: { edtf, notBefore, notAfter } }: Article): boolean {
  if (edtf !== null) return touches(edtf, edtf);
  return touches(notBefore ?? "0000", notAfter ?? "9999");
}
function keepsEvent(event: Event): boolean {
  const article = catalogue.articles.find(({ id }) => id === event.article);
  if (!article) throw new Error(`no article "${event.article}"`);
  if (event.kind === "published") return keepsArticle(article);
  if (event.date === null) return true;
  const [from = "", to = from] = event.date.split("/");
  if (from !== "..") return touches(from, to);
  const document = catalogue.documents.find(({ id }) => id === event.document);
  return touches(document?.issued ?? article.published.edtf ?? "0000", to);
}
const articles = catalogue.articles.filter(keepsArticle);
const events = catalogue.events.filter(keepsEvent);
const about = (province: string) =>
  articles.filter((article) => article.provinces.some((id) => id === province));

const slider = (page: Page, name: "From" | "To" | "Từ" | "Đến") =>
  timeline(page)
    .or(page.getByRole("region", { name: "Dòng thời gian" }))
    .getByRole("slider", { name, exact: true });
const entries = (page: Page) => page.evaluate(() => history.length);
const axis = (page: Page) => timeline(page).getByRole("scrollbar", { name: "Years shown" });

/** Goes on with Tab until the focus is where it should be: no mouse, no script. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 120; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never came to it");
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press(key);
}

/** Sets the brush to 2019–2024 with nothing but keys. */
async function setByKeyboard(page: Page): Promise<void> {
  await tabTo(page, slider(page, "From"));
  await pressTimes(page, "PageUp", 4);
  await pressTimes(page, "ArrowRight", 2);
  await page.keyboard.press("Tab");
  await expect(slider(page, "To")).toBeFocused();
  await pressTimes(page, "Shift+ArrowLeft", 5);
  await page.keyboard.press("ArrowLeft");
  await expect(slider(page, "From")).toHaveAttribute("aria-valuetext", "from 2019");
  await expect(slider(page, "To")).toHaveAttribute("aria-valuetext", "to 2024");
}

/** The titles of the timeline's table. */
async function tableTitles(page: Page): Promise<string[]> {
  await timeline(page).getByRole("button", { name: "Show as a table" }).click();
  const titles = await timeline(page).getByRole("table").locator("tbody .link").allTextContents();
  await timeline(page).getByRole("button", { name: "Show as a chart" }).click();
  return titles.sort();
}

/** Everything on the page that the dates bear on, held against the dataset. */
async function expectKept(page: Page): Promise<void> {
  const words = `${articles.length} of ${catalogue.articles.length} articles, ${events.length} of ${catalogue.events.length} events`;
  await expect(page.locator(".filter-chip")).toHaveText([new RegExp(words), new RegExp(words)]);
  await expect(page.locator("[aria-live=polite]").last()).toContainText(
    `${articles.length} articles, ${events.length} events from 2019 to 2024`,
  );
  for (const { id, name } of catalogue.provinces.filter(({ boundaries }) => boundaries === "2008")) {
    const count = about(id).length;
    const option = listbox(page).getByRole("option", { name: new RegExp(`^${name.vi}[:,]`) });
    if ((await option.count()) === 0) {
      expect(count, name.vi).toBe(0);
      continue;
    }
    await expect(option.first()).toHaveAccessibleName(
      count === 0 ? /no article|no data/i : new RegExp(`: ${count} article`),
    );
  }
  const listed = catalogue.provinces.filter(
    ({ id, boundaries }) => boundaries === "2008" && about(id).length > 0,
  );
  await expect(browse(page).getByRole("tab", { name: `Places ${listed.length}` })).toBeVisible();
  await expect(details(page).getByRole("tab", { name: `Articles ${articles.length}` })).toBeVisible();
  expect(await tableTitles(page)).toEqual(events.map(({ title }) => title.en).sort());
  const tab = await openTab(page, "Timeline");
  await expect(tab.getByRole("listitem")).toHaveCount(events.filter(isOfKeptArticle).length);
}

/** The details are of the kept articles, and so are their events. */
const isOfKeptArticle = ({ article }: Event) => articles.some(({ id }) => id === article);

test("the brush set to 2019–2024 by keyboard alone leaves the right articles and events everywhere, and a reload keeps it", async ({
  page,
}) => {
  await openReadable(page);
  await expect(timeline(page).getByRole("slider")).toHaveCount(2);
  const before = await entries(page);
  await setByKeyboard(page);
  await expectAddress(page, "from", "2019");
  await expectAddress(page, "to", "2024");
  expect(await entries(page), "entries of the history").toBe(before);
  expect(articles.length).toBeLessThan(catalogue.articles.length);
  expect(events.length).toBeLessThan(catalogue.events.length);
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "From")).toHaveAttribute("aria-valuetext", "from 2019");
  await expectKept(page);
});

test("the dates are cleared where they are said, and everything is back", async ({ page }) => {
  await openReadable(page, "?from=2019&to=2024");
  await details(page).getByRole("button", { name: "Show all dates" }).click();
  await expect(page.locator(".filter-chip")).toHaveCount(0);
  await expectAddress(page, "from", null);
  await expect(
    details(page).getByRole("tab", { name: `Articles ${catalogue.articles.length}` }),
  ).toBeVisible();
});

test("keys zoom the axis to a month and 0 shows everything; the address keeps it without an entry", async ({
  page,
}) => {
  await openReadable(page);
  await tabTo(page, axis(page));
  const before = await entries(page);
  await pressTimes(page, "+", 12);
  await expect.poll(() => new URL(page.url()).searchParams.get("span")).toMatch(/^(\d{4}-\d{2})\/\1$/);
  const span = new URL(page.url()).searchParams.get("span") ?? "";
  await page.reload();
  await expect(axis(page)).toHaveAttribute("aria-valuetext", /^in [A-Z][a-z]+ \d{4}$/);
  await expectAddress(page, "span", span);
  await tabTo(page, axis(page));
  await page.keyboard.press("0");
  await expectAddress(page, "span", null);
  expect(await entries(page)).toBe(before);
});

test("what lies beyond the ends of a zoomed axis is counted, and a press leads there", async ({ page }) => {
  await openReadable(page, "?span=2009/2012");
  const later = timeline(page).getByRole("button", { name: /events after 31 December 2012: show$/ });
  const [count] = ((await later.textContent()) ?? "").match(/\d+/) ?? [];
  expect(Number(count)).toBe(
    catalogue.events.filter(({ date, kind, article, document }) => {
      const from = date?.split("/")[0] ?? null;
      const published = catalogue.articles.find(({ id }) => id === article)?.published;
      const begins =
        kind === "published"
          ? (published?.edtf ?? published?.notBefore ?? null)
          : from === ".."
            ? (catalogue.documents.find(({ id }) => id === document)?.issued ?? null)
            : from;
      return begins !== null && firstDay(begins) > "2012-12-31";
    }).length,
  );
  await later.click();
  await expect(timeline(page).locator(".timeline-mark").first()).toBeVisible();
});

test("the brush is drawn, dragged and cleared with the mouse", async ({ page }) => {
  await openReadable(page);
  const brush = timeline(page).getByRole("group", { name: "Filter by date" });
  const box = await brush.boundingBox();
  if (!box) throw new Error("the brush is not visible");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).toMatch(/^20[12]\d$/);
  const drawn = await slider(page, "From").getAttribute("aria-valuenow");
  const handle = await slider(page, "From").boundingBox();
  if (!handle) throw new Error("the handle is not visible");
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(handle.x - 80, y, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(async () => Number(await slider(page, "From").getAttribute("aria-valuenow")))
    .toBeLessThan(Number(drawn));
  await page.mouse.dblclick(box.x + box.width * 0.9, y);
  await expectAddress(page, "from", null);
  await expectAddress(page, "to", null);
});

test("a mark that is pointed at lights up its provinces on the map, and a list its marks", async ({
  page,
}) => {
  await openReadable(page, "?span=2023/2026");
  const mark = timeline(page).locator('[data-mark$="thai-binh-2024-published"]');
  await mark.hover();
  await expect(mark).toHaveClass(/\blit\b/);
  await expect(page.locator('.page-browse [data-stands-for="province:thai-binh"]').first()).toHaveClass(
    /\b(lit|kin)\b/,
  );
  await expect(page.locator('.map-svg [data-province="thai-binh"]').first()).toHaveClass(/hovered/);
  await expect(page.locator('.map-svg [data-province="ha-nam"]').first()).not.toHaveClass(/hovered/);
  await browse(page)
    .getByRole("button", { name: provinceOf("ha-nam").name.vi })
    .first()
    .hover();
  await expect(
    timeline(page).locator('[data-stands-for="article:ha-nam-kim-bang-2023"]').first(),
  ).toHaveClass(/\bkin\b/);
  await expect(mark).not.toHaveClass(/\b(lit|kin)\b/);
});

test("the lanes are chosen, kept by the address, and a mark leads to what it stands for", async ({
  page,
}) => {
  await openReadable(page);
  await timeline(page).getByRole("combobox", { name: "Lanes" }).selectOption({ label: "Theme families" });
  await expectAddress(page, "lanes", "themes");
  await page.reload();
  const lanes = timeline(page).getByRole("list", { name: "Lanes of the timeline" }).getByRole("listitem");
  await expect(lanes.first()).toHaveText(catalogue.families[0]?.name.en ?? "");
  await timeline(page)
    .getByRole("button", { name: /document issued: .*Conclusion 64/ })
    .first()
    .press("Enter");
  await expect(subject(page)).toHaveText(/Conclusion 64-KL\/TW/);
  await expect(timeline(page).locator(".timeline-mark[aria-current]").first()).toBeAttached();
});

test("it is used in Vietnamese", async ({ page }) => {
  await openReadable(page, "?lang=vi");
  await slider(page, "Từ").focus();
  await page.keyboard.press("PageUp");
  await expect(slider(page, "Từ")).toHaveAttribute("aria-valuetext", "từ 2002");
  await expectAddress(page, "from", "2002");
  await page.getByRole("button", { name: "Ngày: từ 2002" }).click();
  await page.getByRole("textbox", { name: "Đến" }).fill("15/4/2024");
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await expectAddress(page, "to", "2024-04-15");
  await expect(page.locator(".filter-chip").first()).toContainText("từ 2002 đến 15 tháng 4 năm 2024");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a finger draws the brush and moves its handle", async ({ page }) => {
    await openReadable(page);
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    const brush = timeline(page).getByRole("group", { name: "Filter by date" });
    await expect(brush).toBeVisible();
    const box = await brush.boundingBox();
    if (!box) throw new Error("the brush is not visible");
    await drag(page, box.x + box.width * 0.3, box.x + box.width * 0.55, box.y + box.height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get("to")).toMatch(/^20\d\d$/);
    await expect(brush).not.toHaveClass(/is-held/);
    const to = Number(await slider(page, "To").getAttribute("aria-valuenow"));
    expect((await brush.boundingBox())?.y, "the brush does not move under the finger").toBe(box.y);
    const handle = await slider(page, "To").boundingBox();
    if (!handle) throw new Error("the handle is not visible");
    await drag(page, handle.x + handle.width / 2, handle.x + handle.width / 2 + 40, box.y + box.height / 2);
    await expect
      .poll(async () => Number(await slider(page, "To").getAttribute("aria-valuenow")))
      .toBeGreaterThan(to);
  });
});

/** One finger from one place to another, as the browser itself would tell it. */
async function drag(page: Page, fromX: number, toX: number, y: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch("touchStart", fromX);
  for (let step = 1; step <= 10; step++) await touch("touchMove", fromX + ((toX - fromX) * step) / 10);
  await touch("touchEnd");
}

const views = {
  "by document": "?lanes=documents",
  "by theme, in the dark": "?lanes=themes&scheme=dark&theme=training-exercises",
  "with dates and zoomed": "?from=2019&to=2024&span=2018/2026",
  "near, in Vietnamese": "?span=2024-03/2024-05&lang=vi&from=2024-04",
};
for (const [name, view] of Object.entries(views)) {
  test(`axe finds nothing on the timeline ${name}, nor on its key, its dates and its table`, async ({
    page,
  }) => {
    await openReadable(page, view);
    await expect(page.getByRole("slider").first()).toBeVisible();
    const findings = async (part: string) => {
      const { violations } = await new AxeBuilder({ page }).include(part).analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
      );
    };
    expect(await findings(".page-timeline")).toEqual([]);
    await page.locator(".timeline-tools .icon-button").nth(3).click();
    await expect(page.locator(".timeline-key")).toBeVisible();
    expect(await findings(".timeline-key"), "the key").toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".timeline-dates").click();
    await expect(page.locator(".timeline-fields")).toBeVisible();
    expect(await findings(".pop"), "the dates").toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".timeline-tools > .icon-button").last().click();
    await expect(page.locator(".timeline-table")).toBeVisible();
    expect(await findings(".page-timeline"), "the table").toEqual([]);
  });
}
