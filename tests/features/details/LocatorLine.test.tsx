import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ArticleEvidence, Locator } from "#dataset/schema.ts";
import { LocatorLine } from "#features/details/LocatorLine.tsx";
import { sourceLink } from "#selectors/sourceLink.ts";
import { article, evidence, locator, paragraph } from "../../builders.ts";
import { showScreen } from "../showScreen.tsx";

const text = evidence({
  paragraphs: [
    paragraph({ index: 1, number: 1 }),
    paragraph({ index: 2, number: null, kind: "caption", sentences: [] }),
    paragraph({ index: 3, number: null, kind: "heading", sentences: [] }),
  ],
});
const show = (at: Locator, known: ArticleEvidence | undefined = text) =>
  showScreen(<LocatorLine article={article()} evidence={known} locator={at} />);

describe("where a fact stands", () => {
  test.each([
    [1, "paragraph 1"],
    [2, "photo caption"],
    [3, "heading"],
    [9, "in the page’s furniture, outside the body"],
  ])("is said in words: line %d is %s", (line, words) => {
    show(locator({ paragraph: line, exact: "Resolution 28" }));
    expect(screen.getByRole("button", { name: `Evidence: ${words}: “Resolution 28”` })).toHaveTextContent(
      words,
    );
  });

  test("is shown with its words in the article's language", () => {
    const { container } = show(locator({ exact: "Resolution 28" }));
    expect(container.querySelector("q")).toHaveAttribute("lang", "en");
    expect(container.querySelector("q")).toHaveTextContent("Resolution 28");
  });

  test("opens its evidence", async () => {
    const at = locator({ exact: "Resolution 28" });
    const { user, store } = show(at);
    await user.click(screen.getByRole("button"));
    expect(store.getState().evidence).toEqual({ article: article().id, locator: at });
  });

  test("leads to the words on the source page, in a page of its own", () => {
    show(locator({ exact: "Resolution 28-NQ/TW, dated 2008" }));
    const link = screen.getByRole("link", { name: /^See the words on the source page: “Resolution 28/ });
    expect(link).toHaveAttribute(
      "href",
      "https://example.org/article#:~:text=Resolution%2028%2DNQ%2FTW%2C%20dated%202008",
    );
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noreferrer");
  });
});

describe("the link to the words", () => {
  test.each([
    ["a dash, which the syntax takes for the end of a prefix", "all-people", "all%2Dpeople"],
    ["a comma, which the syntax takes for the start of a range", "police, army", "police%2C%20army"],
    ["an ampersand, which the syntax takes for another directive", "R&D", "R%26D"],
    ["straight quotes", `"firm" 'base'`, "%22firm%22%20%27base%27"],
    ["curly quotes", "“firm” ’", "%E2%80%9Cfirm%E2%80%9D%20%E2%80%99"],
    ["Vietnamese letters", "Lạng Sơn", "L%E1%BA%A1ng%20S%C6%A1n"],
    ["a hash and a percent sign", "#1 50%", "%231%2050%25"],
    ["a slash", "164/2018", "164%2F2018"],
  ])("keeps %s", (_, words, encoded) => {
    const link = sourceLink("https://example.org/article", words);
    expect(link).toBe(`https://example.org/article#:~:text=${encoded}`);
    expect(decodeURIComponent(link.split("text=")[1] ?? "")).toBe(words);
  });
});
