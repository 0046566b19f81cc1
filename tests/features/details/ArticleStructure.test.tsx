import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ArticleStructure } from "#features/details/ArticleStructure.tsx";
import { article, catalogue, citation, evidence, locator, paragraph } from "../../builders.ts";
import { committedCatalogue, committedEvidence } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

/** Two paragraphs of three sentences, each coded or cited; a caption beside them. */
const themed = (start: number, themes: string[] = ["training-and-exercises"]) => ({
  start,
  end: start + 40,
  themes,
});
const text = evidence({
  paragraphs: [
    paragraph({ index: 1, number: 1, start: 20, end: 100, sentences: [themed(20), themed(60)] }),
    paragraph({ index: 2, number: null, kind: "caption", start: 101, end: 120, sentences: [] }),
    paragraph({ index: 3, number: 2, start: 121, end: 161, sentences: [themed(121, [])] }),
  ],
  codings: [
    { theme: "training-and-exercises", locator: locator({ paragraph: 1, sentence: 0, start: 20 }) },
    { theme: "training-and-exercises", locator: locator({ paragraph: 1, sentence: 1, start: 60 }) },
  ],
  citations: [
    citation({ locator: locator({ paragraph: 3, sentence: 0, start: 125, exact: "Resolution 28" }) }),
  ],
  events: [],
  figures: [],
  places: [],
});
const show = () =>
  showScreen(<ArticleStructure article={article()} evidence={text} />, { catalogue: catalogue() });
const parts = () =>
  within(screen.getByRole("group", { name: "The article’s structure" })).getAllByRole("button");

describe("the picture of an article", () => {
  test("has a part for each sentence of the body, named by where it stands and what it is about", () => {
    show();
    expect(parts().map((part) => part.getAttribute("aria-label"))).toEqual([
      "paragraph 1, sentence 1: Training and exercises",
      "paragraph 1, sentence 2: Training and exercises",
      "paragraph 2, sentence 1: No theme coded in this sentence",
    ]);
  });

  test("opens the evidence of a part", async () => {
    const { user, store } = show();
    const [, second] = parts();
    await user.click(second as HTMLElement);
    expect(store.getState().evidence?.locator).toMatchObject({ paragraph: 1, sentence: 1 });
    expect(second).toHaveAttribute("aria-pressed", "true");
  });

  test("opens a sentence without a theme by the citation in it", async () => {
    const { user, store } = show();
    await user.click(parts()[2] as HTMLElement);
    expect(store.getState().evidence?.locator.selector[1].exact).toBe("Resolution 28");
  });

  test("is one tab stop, walked by the arrow keys", async () => {
    const { user } = show();
    await user.tab();
    expect(parts()[0]).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(parts()[2]).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(parts()[1]).toHaveFocus();
    expect(parts().filter((part) => part.tabIndex === 0)).toEqual([parts()[1]]);
    await user.tab();
    expect(parts()).not.toContain(document.activeElement);
  });

  test("keeps the focus at its ends", async () => {
    const { user } = show();
    await user.tab();
    await user.keyboard("{ArrowLeft}{ArrowUp}");
    expect(parts()[0]).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(parts()[2]).toHaveFocus();
  });

  test("marks each citation where it stands", () => {
    const { container } = show();
    const marks = [...container.querySelectorAll<HTMLElement>(".structure-mark")];
    expect(marks.map((mark) => [mark.title, mark.style.left])).toEqual([["Resolution 28", "10%"]]);
  });
});

test("a sentence of which nothing is known can be passed, wherever it stands", async () => {
  const uncoded = { ...text, codings: text.codings.slice(1) };
  const { user, store } = showScreen(<ArticleStructure article={article()} evidence={uncoded} />, {
    catalogue: catalogue(),
  });
  await user.tab();
  expect(parts()[0]).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(store.getState().evidence).toBeNull();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(parts()[2]).toHaveFocus();
});

test.each(committedCatalogue.articles.map((one) => [one.id, one] as const))(
  "the picture of %s has all its sentences",
  (id, one) => {
    const found = committedEvidence.get(id);
    if (!found) throw new Error(`no evidence of ${id}`);
    showScreen(<ArticleStructure article={one} evidence={found} />);
    expect(parts()).toHaveLength(one.sentences);
  },
);
