import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { ArticleEvidence } from "#dataset/schema.ts";
import { Evidence } from "#features/evidence/Evidence.tsx";
import { sourceLink } from "#selectors/sourceLink.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import type { OpenEvidence } from "#state/viewStore.ts";
import { committedCatalogue, committedEvidence } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const kimBang = [...committedEvidence.values()].find(({ article }) =>
  article.startsWith("ha-nam"),
) as ArticleEvidence;
const cited = kimBang.citations.find(({ literal }) => literal.startsWith("Resolution No.28"));
if (!cited) throw new Error("the dataset has no such citation");
const passage: OpenEvidence = { article: kimBang.article, locator: cited.locator };

function OpenButton({ opens }: { opens: OpenEvidence }) {
  const store = useViewStore();
  return (
    <button type="button" onClick={() => store.getState().openEvidence(opens)}>
      Open
    </button>
  );
}
const Opener = ({ opens = passage }: { opens?: OpenEvidence }) => (
  <>
    <OpenButton opens={opens} />
    <Evidence />
  </>
);
const open = async (opens?: OpenEvidence, lang: "en" | "vi" = "en") => {
  const shown = showScreen(<Opener {...(opens ? { opens } : {})} />, { lang });
  await shown.user.click(screen.getByRole("button", { name: "Open" }));
  return shown;
};
const dialog = () => screen.getByRole("dialog");

describe("the evidence", () => {
  test("is not there until it is asked for", () => {
    showScreen(<Opener />);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  test("gives the words, where they stand, and their place in the text", async () => {
    await open();
    const [position, quote] = cited.locator.selector;
    expect(dialog()).toHaveAccessibleName("Evidence");
    expect(dialog().querySelector("blockquote")).toHaveTextContent(`“${quote.exact}”`);
    expect(dialog()).toHaveTextContent(/Evidence · paragraph \d+, sentence \d+/);
    expect(dialog()).toHaveTextContent(`characters ${position.start}–${position.end} of the text`);
  });

  test("shows no more of the text than ten words", async () => {
    await open();
    const words = dialog().querySelector("blockquote")?.textContent?.split(/\s+/) ?? [];
    expect(words.length).toBeLessThanOrEqual(10);
    expect(dialog()).toHaveTextContent(/a phrase of at most ten words, not the article’s text/);
  });

  test("names the themes of the sentence", async () => {
    const coding = kimBang.codings.find(({ locator }) => locator.sentence !== null);
    if (!coding) throw new Error("nothing is coded");
    await open({ article: kimBang.article, locator: coding.locator });
    const theme = committedCatalogue.themes.find(({ id }) => id === coding.theme);
    expect(screen.getByText("Themes of this sentence:").parentElement).toHaveTextContent(
      theme?.name.en ?? "",
    );
  });

  test("leads to the words on the source page", async () => {
    await open();
    const article = committedCatalogue.articles.find(({ id }) => id === kimBang.article);
    expect(within(dialog()).getByRole("link", { name: /^See the words on the source page/ })).toHaveAttribute(
      "href",
      sourceLink(article?.url ?? "", cited.locator.selector[1].exact),
    );
  });

  test("says in Vietnamese what it says in English", async () => {
    await open(passage, "vi");
    expect(dialog()).not.toHaveTextContent(/Evidence|paragraph|sentence|characters/);
  });
});

describe("the focus", () => {
  test("goes to the evidence when it opens", async () => {
    await open();
    expect(dialog()).toHaveFocus();
  });

  test.each([
    ["Escape", (user: Awaited<ReturnType<typeof open>>["user"]) => user.keyboard("{Escape}")],
    [
      "its button",
      (user: Awaited<ReturnType<typeof open>>["user"]) =>
        user.click(screen.getByRole("button", { name: "Close the evidence" })),
    ],
  ])("goes back to what opened it when %s closes it", async (_, close) => {
    const { user, store } = await open();
    await close(user);
    expect(store.getState().evidence).toBeNull();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Open" })).toHaveFocus();
  });
});

test("the focus goes back to what opened the evidence last", async () => {
  const other = kimBang.citations.find(({ literal }) => literal.startsWith("Conclusion"));
  const { user } = showScreen(
    <>
      <OpenButton opens={passage} />
      <OpenButton opens={{ article: kimBang.article, locator: other?.locator ?? cited.locator }} />
      <Evidence />
    </>,
  );
  const [first, second] = screen.getAllByRole("button", { name: "Open" });
  await user.click(first as HTMLElement);
  await user.click(second as HTMLElement);
  await user.keyboard("{Escape}");
  expect(second).toHaveFocus();
});

test("the focus goes to evidence that comes late", async () => {
  const { store, client } = showScreen(<Evidence />, { evidence: false });
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(kimBang)));
  act(() => store.getState().openEvidence(passage));
  expect(await screen.findByRole("dialog")).toHaveFocus();
  expect(client.isFetching()).toBe(0);
  vi.unstubAllGlobals();
});

test("Escape closes the evidence alone, not what lies under it", async () => {
  const { user, view, store } = await open();
  store.getState().change({ q: "kept" });
  await user.keyboard("{Escape}");
  expect(view().q).toBe("kept");
});
