import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Entry } from "#dataset/schema.ts";
import { Stage } from "#features/present/Stage.tsx";
import { TalkProblem } from "#features/present/TalkProblem.tsx";
import type { Preparation } from "#features/present/useMaterial.ts";
import { NO_WORDS, type Talk } from "#state/talk.ts";
import { usePlayer } from "#state/usePlayer.ts";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";
import { committedStories, talkStep } from "./talks.ts";

const cited = { kind: "citation", article: "ha-nam-kim-bang-2023", id: "ha-nam-kim-bang-2023-c1" } as Entry;
const TALK: Talk = {
  title: { en: "A talk", vi: "Một bài" },
  steps: [
    talkStep({ text: [{ words: { en: "It cites.", vi: "Bài dẫn." }, rests: [cited] }] }),
    talkStep({
      id: "second",
      view: { document: "resolution-28-nq-tw-2008" },
      headline: { en: "The second", vi: null },
    }),
  ],
};
const PREPARED: Preparation = { kind: "prepared" };

function Shown({ talk = TALK, preparation = PREPARED, begun = true, unknownStep = null as string | null }) {
  const player = usePlayer(talk);
  return (
    <Stage
      player={player}
      preparation={preparation}
      begun={begun}
      unknownStep={unknownStep}
      onBegin={onBegin}
      onLeave={onLeave}
    />
  );
}
const onBegin = vi.fn();
const onLeave = vi.fn();
const VIEW = { mode: "present", story: "five-provinces" } as const;
const headline = () => screen.getByRole("heading", { level: 1 });

afterEach(() => vi.clearAllMocks());

describe("the stage", () => {
  test("shows a step's headline, sentences and figure, and says which step it is", () => {
    showScreen(<Shown />, { view: VIEW });
    expect(headline()).toHaveTextContent("A headline");
    expect(screen.getByText("Step 1 of 2")).toBeInTheDocument();
    expect(screen.getByRole("figure")).toHaveTextContent("Training and exercises");
    expect(document.title).toBe("A headline – A talk");
    expect(screen.getByText("Step 1 of 2: A headline")).toBeInTheDocument();
  });

  test("goes on and back with its buttons, and stays at its ends", async () => {
    const { user, view } = showScreen(<Shown />, { view: VIEW });
    expect(screen.getByRole("button", { name: "Previous step" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Next step" }));
    expect(headline()).toHaveTextContent("The second");
    expect(view()).toMatchObject({ step: "second", document: "resolution-28-nq-tw-2008", province: null });
    expect(screen.getByRole("button", { name: "Next step" })).toBeDisabled();
  });

  test("leads from a sentence to the passage that it rests on", async () => {
    const { user, store } = showScreen(<Shown />, { view: VIEW });
    await user.click(screen.getByRole("button", { name: /^Evidence: ¶ 1, Kim Bang district 2023/ }));
    expect(store.getState().evidence).toMatchObject({ article: "ha-nam-kim-bang-2023" });
  });

  test("leads to the details of a thing that no passage carries, at an address of its own", () => {
    const law = { kind: "document", document: "decree-164-2018-nd-cp" } as Entry;
    const steps = [talkStep({ text: [{ words: { en: "A law.", vi: "Luật." }, rests: [law] }] })];
    showScreen(<Shown talk={{ ...TALK, steps }} />, { view: VIEW });
    const link = screen.getByRole("link", { name: /^Decree 164\/2018\/NĐ-CP, 2018/ });
    const { searchParams } = new URL((link as HTMLAnchorElement).href);
    expect(Object.fromEntries(searchParams)).toEqual({ document: "decree-164-2018-nd-cp" });
  });

  test("says what was chosen on the map, and goes back to the step", async () => {
    const { user, store, view } = showScreen(<Shown />, { view: VIEW });
    act(() => store.getState().select({ kind: "province", id: "thai-binh" as never }));
    expect(headline()).toHaveTextContent("Thái Bình");
    expect(screen.getByRole("main")).toHaveTextContent("1 article · 4 documents cited");
    await user.click(screen.getByRole("button", { name: "Back to the step" }));
    expect(headline()).toHaveTextContent("A headline");
    expect(view().province).toBe("lang-son");
  });

  test("goes on from the step although something else was chosen", async () => {
    const { user, store } = showScreen(<Shown />, { view: VIEW });
    act(() => store.getState().select({ kind: "province", id: "thai-binh" as never }));
    await user.click(screen.getByRole("button", { name: "Next step" }));
    expect(headline()).toHaveTextContent("The second");
  });

  test("marks words that are there in the other language only", () => {
    showScreen(<Shown />, { view: { ...VIEW, step: "second" }, lang: "vi" });
    expect(headline()).toHaveAttribute("lang", "en");
  });

  test("has a name for a step without one", () => {
    showScreen(<Shown talk={{ ...TALK, steps: [talkStep({ headline: NO_WORDS })] }} />, { view: VIEW });
    expect(headline()).toHaveTextContent("Untitled step");
  });

  test("says that the address named a step that there is not, until the talk goes on", async () => {
    const { user } = showScreen(<Shown unknownStep="nowhere" />, { view: VIEW });
    expect(screen.getByText(/This talk has no step “nowhere”/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Next step" }));
    expect(screen.queryByText(/This talk has no step/)).not.toBeInTheDocument();
  });

  test("shows the talk's title until everything has come", () => {
    showScreen(<Shown begun={false} preparation={{ kind: "preparing", done: 3, of: 9 }} />, { view: VIEW });
    expect(headline()).toHaveTextContent("A talk");
    expect(screen.getByText("Fetching what the talk shows: 3 of 9")).toBeInTheDocument();
  });

  test("says what did not come, tries again, or begins without", async () => {
    const retry = vi.fn();
    const error = new Error("the host did not answer");
    const preparation = { kind: "incomplete", missing: 2, of: 9, error, retry } as const;
    const { user } = showScreen(<Shown begun={false} preparation={preparation} />, { view: VIEW });
    expect(screen.getByRole("alert")).toHaveTextContent("2 of 9 files of this talk did not arrive");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(screen.getByRole("button", { name: "Begin without" }));
    expect([retry.mock.calls.length, onBegin.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("a talk that cannot be shown", () => {
  test.each([
    [{ kind: "unknown", story: "atlantis" } as const, "This atlas has no talk “atlantis”"],
    [{ kind: "unknown", story: null } as const, "does not say which talk"],
    [{ kind: "none-yet" } as const, "This browser keeps no talk"],
    [{ kind: "empty" } as const, "each becomes a step"],
    [{ kind: "unreadable", why: "newer" } as const, "a newer version of the atlas"],
  ])("says why: %j", async (problem, sentence) => {
    showScreen(<TalkProblem problem={problem} onLeave={onLeave} />, { view: { mode: "present" } });
    expect(screen.getByRole("main")).toHaveTextContent(sentence);
    expect(document.title).toBe(headline().textContent);
  });

  test("lists the stories that there are, which begin at a press", async () => {
    const { user, view } = showScreen(
      <TalkProblem problem={{ kind: "unknown", story: "x" }} onLeave={onLeave} />,
      {
        view: { mode: "present", story: "x", scheme: "dark" },
      },
    );
    const list = screen.getByRole("region", { name: "Talks of this atlas" });
    expect(within(list).getAllByRole("button")).toHaveLength(committedCatalogue.stories.length);
    const [story] = committedStories;
    await user.click(
      within(list).getByRole("button", { name: new RegExp(`^${story?.title.en.replace("?", "\\?")}`) }),
    );
    expect(view()).toMatchObject({ mode: "present", story: story?.id, step: null, scheme: "dark" });
  });

  test("can be fetched anew where it did not come, or left", async () => {
    const retry = vi.fn();
    const problem = { kind: "failed", error: new Error("the host answered 500"), retry } as const;
    const { user } = showScreen(<TalkProblem problem={problem} onLeave={onLeave} />, { view: VIEW });
    expect(screen.getByRole("alert")).toHaveTextContent("the host answered 500");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(screen.getByRole("button", { name: "To the atlas" }));
    expect([retry.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("a figure of the stage", () => {
  const shows = (view: Record<string, string>, words: RegExp) => {
    showScreen(<Shown talk={{ ...TALK, steps: [talkStep({ view })] }} />, { view: VIEW });
    expect(screen.getByRole("figure")).toHaveTextContent(words);
  };
  test.each([
    [
      "the documents of a province",
      { province: "ha-nam", panel: "documents" },
      /It cites 3 documents.*Resolution 28-NQ\/TW/,
    ],
    [
      "who cites a document",
      { document: "resolution-28-nq-tw-2008" },
      /Cited by 2 of the 5 articles.*Military Region 1 2024.*1 passage/,
    ],
    [
      "a document's life",
      { document: "resolution-28-nq-tw-2008", panel: "timeline" },
      /22 September 2008.*Issued.*cited in Kim Bang district 2023/,
    ],
    ["what a province dates", { province: "thai-binh", panel: "timeline" }, /15 April 2024.*published/],
    ["the articles", { panel: "articles" }, /5 articles/],
    [
      "who gives a theme room",
      { theme: "militia-reserves" },
      /Militia and reserves: share of each article’s sentences/,
    ],
    ["shares side by side", { compare: "lang-son,thai-binh" }, /Lạng Sơn.*n 37.*Thái Bình.*n 39/],
    [
      "documents side by side",
      { chart: "documents", compare: "lang-son,ha-nam" },
      /Resolution 28-NQ\/TW, 2008.*cites it.*cites it/,
    ],
    ["the most cited documents", { panel: "documents" }, /5 articles cite \d+ documents/],
  ])("shows %s", (_, view, words) => shows(view as Record<string, string>, words));
});
