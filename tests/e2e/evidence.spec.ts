import type { Locator, Page } from "@playwright/test";
import { catalogue, details, evidenceOf, evidencePanel, openReadable, openTab } from "./support/atlas.ts";
import { expect, test } from "./support/test.ts";

// What is proved here does not depend on the renderer; the drawn map is there sooner.
test.use({ webgl: false });

type LocatorOf = ReturnType<typeof evidenceOf>["codings"][number]["locator"];

const WORDS_AT_MOST = 10;

/** The panel says the paragraph, at most ten words and the way to them, and Escape gives the focus back. */
async function expectEvidence(
  page: Page,
  article: string,
  locator: LocatorOf,
  opener: Locator,
): Promise<void> {
  const { paragraphs } = evidenceOf(article);
  const { url } = catalogue.articles.find(({ id }) => id === article) ?? {};
  const paragraph = paragraphs.find(({ index }) => index === locator.paragraph);
  const words = locator.selector[1].exact;
  const panel = evidencePanel(page);
  await expect(panel).toBeFocused();
  await expect(panel).toContainText(`paragraph ${paragraph?.number}`);
  await expect(panel.getByRole("blockquote")).toHaveText(`“${words}”`);
  expect(words.split(/\s+/).length).toBeLessThanOrEqual(WORDS_AT_MOST);
  const link = panel.getByRole("link", { name: "See the words on the source page" });
  const href = (await link.getAttribute("href")) ?? "";
  const [address = "", text = ""] = href.split("#:~:text=");
  expect(address).toBe(url);
  expect(decodeURIComponent(text)).toBe(words);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", /noreferrer/);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
}

test("a theme bar opens to its sentences, and a sentence to its evidence", async ({ page }) => {
  await openReadable(page, "?province=thai-binh");
  const themes = await openTab(page, "Themes");
  const bar = themes.getByRole("button", { name: /^Hearts and minds/ });
  await expect(bar).toHaveAttribute("aria-expanded", "false");
  await bar.click();
  await expect(bar).toHaveAttribute("aria-expanded", "true");
  const codings = evidenceOf("thai-binh-2024").codings.filter(({ theme }) => theme === "hearts-and-minds");
  const lines = themes.getByRole("button", { name: /^Evidence: / });
  await expect(lines).toHaveCount(codings.length);
  const [first] = codings;
  if (!first) throw new Error("no sentence is coded");
  await lines.first().click();
  await expectEvidence(page, "thai-binh-2024", first.locator, lines.first());
  await bar.click();
  await expect(lines).toHaveCount(0);
});

test("a cited decree leads to its paragraph", async ({ page }) => {
  await openReadable(page, "?province=lang-son&panel=documents");
  const card = details(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /164\/2018\/NĐ-CP/ }) });
  const citation = evidenceOf("military-region-1-2024").citations.find(
    ({ relation, resolution }) =>
      relation === "cites" &&
      resolution.kind === "resolved" &&
      resolution.document === "decree-164-2018-nd-cp",
  );
  if (!citation) throw new Error("the decree is not cited");
  const line = card.getByRole("button", { name: /^Evidence: / }).first();
  await expect(line).toContainText(citation.locator.selector[1].exact);
  await line.click();
  await expectEvidence(page, "military-region-1-2024", citation.locator, line);
});

test("a citation that fits two documents names both and why", async ({ page }) => {
  const open = catalogue.articles
    .flatMap(({ id, provinces }) => evidenceOf(id).citations.map((citation) => ({ citation, provinces })))
    .find(({ citation }) => citation.relation === "cites" && citation.resolution.kind === "ambiguous");
  if (open?.citation.resolution.kind !== "ambiguous") throw new Error("no citation is ambiguous");
  const { candidates, reason } = open.citation.resolution;
  await openReadable(page, `?province=${open.provinces[0]}&panel=documents`);
  const section = details(page).getByRole("region", { name: "Stays open" });
  const card = section.getByRole("article").filter({ hasText: reason?.en ?? "" });
  await expect(card.first()).toContainText("Fits more than one document");
  for (const id of candidates) {
    const document = catalogue.documents.find((one) => one.id === id);
    await expect(card.first()).toContainText(document?.number?.vi ?? document?.title.en ?? id);
  }
});

test("an event of the timeline leads to its paragraph", async ({ page }) => {
  const event = catalogue.events.find(
    ({ article, kind, locator }) => article === "hai-phong-2025" && kind === "planned" && locator,
  );
  if (!event?.locator) throw new Error("no horizon is planned");
  await openReadable(page, "?province=hai-phong&panel=timeline");
  const line = details(page)
    .getByRole("region", { name: "Planned" })
    .getByRole("listitem")
    .filter({ hasText: event.title.en })
    .getByRole("button", { name: /^Evidence: / });
  await line.click();
  await expectEvidence(page, "hai-phong-2025", event.locator, line);
});

test("the picture of an article’s structure opens its sentences, by mouse and by keys", async ({ page }) => {
  const { paragraphs, codings } = evidenceOf("ha-nam-kim-bang-2023");
  const body = paragraphs.filter(({ kind }) => kind === "body");
  await openReadable(page, "?article=ha-nam-kim-bang-2023");
  const picture = details(page).getByRole("group", { name: "The article’s structure" });
  await expect(picture.getByRole("button")).toHaveCount(
    body.reduce((sum, { sentences }) => sum + sentences.length, 0),
  );
  const [first] = codings;
  const at = body.find(({ index }) => index === first?.locator.paragraph);
  if (!first || first.locator.sentence === null) throw new Error("no sentence is coded");
  const name = new RegExp(`^paragraph ${at?.number}, sentence ${first.locator.sentence + 1}: `);
  const part = picture.getByRole("button", { name });
  await part.click();
  await expect(part).toHaveAttribute("aria-pressed", "true");
  await expectEvidence(page, "ha-nam-kim-bang-2023", first.locator, part);

  await part.press("ArrowRight");
  await expect(picture.locator(":focus")).not.toHaveAccessibleName(name);
});

test("every link to a source opens an https page with the words in its address", async ({ page }) => {
  await openReadable(page, "?province=lang-son&panel=documents");
  const links = details(page).getByRole("link", { name: /^See the words on the source page: / });
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) expect(address).toMatch(/^https:\/\/[^#]+#:~:text=[^&,-]+$/);
});
