import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Talk } from "#features/talk/Talk.tsx";
import { createGuardedStorage } from "#state/guardedStorage.ts";
import { storyQuery } from "#state/queries.ts";
import type { Talk as TalkOf, TalkStep } from "#state/talk.ts";
import { writeTalkFile } from "#state/talkFile.ts";
import { talkStoreOf } from "#state/useOwnTalk.ts";
import { story } from "../../builders.ts";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const step = (id: string, province: string, name: string): TalkStep => ({
  id,
  view: { province },
  headline: { en: name, vi: name },
  text: [],
  notes: { en: null, vi: null },
});
const three: TalkOf = {
  title: { en: "Three", vi: "Ba" },
  steps: [
    step("a", "lang-son", "Lạng Sơn"),
    step("b", "bac-ninh", "Bắc Ninh"),
    step("c", "ha-nam", "Hà Nam"),
  ],
};

/** The dialog over a talk that the browser keeps. */
async function open(talk: TalkOf | null = three, options: Parameters<typeof showScreen>[1] = {}) {
  localStorage.clear();
  const storage = createGuardedStorage();
  const own = talkStoreOf(storage);
  if (talk) own.getState().open(talk);
  const shown = showScreen(<Talk />, { storage, ...options });
  await shown.user.click(await screen.findByRole("button", { name: /^(Present|Trình bày):/ }));
  const dialog = await screen.findByRole("dialog", {}, { timeout: 10_000 });
  const headlines = () =>
    within(dialog)
      .queryAllByRole("button", { name: /^Edit step/ })
      .map((row) => row.querySelector("strong")?.textContent);
  return { ...shown, dialog, own: () => own.getState(), headlines, inside: within(dialog) };
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const file = (name: string, text: string) => new File([text], name, { type: "application/json" });
const choose = (dialog: HTMLElement, one: File) =>
  fireEvent.change(dialog.querySelector("input[type=file]") as HTMLInputElement, {
    target: { files: [one] },
  });

describe("the view on screen", () => {
  test("becomes the first step of a talk by one press, which is said and can be taken back", async () => {
    const storage = createGuardedStorage(() => sessionStorage);
    const { user } = showScreen(<Talk />, { storage, view: { province: "lang-son" } });
    await user.click(await screen.findByRole("button", { name: "Add this view to your talk" }));
    await screen.findByText("Step 1 of your talk: Lạng Sơn");
    const own = talkStoreOf(storage);
    expect(own.getState().talk).toMatchObject({
      title: { en: "My talk", vi: "Bài trình bày của tôi" },
      steps: [{ view: { province: "lang-son" } }],
    });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(own.getState().talk?.steps).toEqual([]);
    expect(screen.getByRole("button", { name: "Add this view to your talk" })).toHaveFocus();
  });

  test("takes the place of a step's, and can be given back", async () => {
    const { user, inside, own } = await open(three, { view: { theme: "militia-reserves" } });
    await user.click(inside.getByRole("button", { name: "Edit step 2: Bắc Ninh" }));
    await user.click(inside.getByRole("button", { name: /Replace the view of step 2/ }));
    expect(own().talk?.steps[1]).toMatchObject({
      view: { theme: "militia-reserves" },
      headline: { en: "Bắc Ninh" },
    });
    await user.click(inside.getByRole("button", { name: "Undo" }));
    expect(own().talk).toEqual(three);
  });
});

describe("the steps of a talk", () => {
  test("are moved by buttons, which keep the focus and say where the step is now", async () => {
    const { user, inside, headlines } = await open();
    await user.click(inside.getByRole("button", { name: "Move step 1 down" }));
    expect(headlines()).toEqual(["Bắc Ninh", "Lạng Sơn", "Hà Nam"]);
    expect(inside.getByRole("button", { name: "Move step 2 down" })).toHaveFocus();
    expect(inside.getByText("“Lạng Sơn” is now step 2 of 3.")).toBeInTheDocument();
    await user.click(inside.getByRole("button", { name: "Move step 1 up" }));
    expect(headlines()).toEqual(["Bắc Ninh", "Lạng Sơn", "Hà Nam"]);
  });

  test("are shown on the map, which closes the dialog", async () => {
    const { user, inside, view } = await open();
    await user.click(inside.getByRole("button", { name: "Edit step 3: Hà Nam" }));
    await user.click(inside.getByRole("button", { name: "Show the view of step 3 on the map" }));
    expect(view()).toMatchObject({ province: "ha-nam", mode: null, story: null, step: null });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  test("are presented from any of them", async () => {
    const { user, inside, view } = await open();
    await user.click(inside.getByRole("button", { name: "Present from step 2: Bắc Ninh" }));
    expect(view()).toMatchObject({ province: "bac-ninh", mode: "present", story: "own", step: "b" });
  });

  test("keep their words in the language in which they are written", async () => {
    const { user, inside, own } = await open(three, { lang: "vi" });
    await user.click(inside.getByRole("button", { name: "Sửa bước 1: Lạng Sơn" }));
    await user.type(inside.getByRole("textbox", { name: /^Lời trên thẻ/ }), "Một.{Enter}Hai.");
    await user.type(inside.getByRole("textbox", { name: /^Ghi chú/ }), "Chậm");
    expect(own().talk?.steps[0]).toMatchObject({
      text: [{ words: { en: null, vi: "Một." } }, { words: { en: null, vi: "Hai." } }],
      notes: { en: null, vi: "Chậm" },
    });
  });

  test("carry what a rehearsal finds, which leads to them", async () => {
    const bare = { ...three, steps: [...three.steps, step("d", "atlantis", "Nowhere")] };
    const { user, inside } = await open(bare);
    await user.click(inside.getByRole("button", { name: "Rehearse" }));
    await inside.findByText("One thing to mend.");
    expect(inside.getByText(/“province” = “atlantis”/)).toBeInTheDocument();
    expect(inside.getByRole("button", { name: "Edit step 4: Nowhere" })).toHaveTextContent("1 thing to mend");
    await user.click(inside.getByRole("button", { name: "Step 4: Nowhere" }));
    await waitFor(() => expect(inside.getByRole("textbox", { name: "Headline" })).toHaveFocus());
    expect(inside.getByRole("textbox", { name: "Headline" })).toHaveValue("Nowhere");
  });
});

describe("a story of the atlas", () => {
  const one = story({ id: "a-tour" });
  const catalogue = {
    ...committedCatalogue,
    stories: [{ id: one.id, title: one.title, summary: one.summary, steps: one.steps.length }],
  };

  test("is started, and its link copied", async () => {
    const { user, inside, view } = await open(null, {
      catalogue,
      view: { lang: "en", province: "lang-son" },
    });
    await user.click(inside.getByRole("button", { name: `Copy the link to “${one.title.en}”` }));
    expect(await inside.findByText(`The link to “${one.title.en}” was copied.`)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/\?mode=present&story=a-tour$/);
    await user.click(inside.getByRole("button", { name: `Start “${one.title.en}”` }));
    expect(view()).toMatchObject({ mode: "present", story: "a-tour", lang: "en", province: null });
  });

  test("becomes an own talk, and the one that was there can be brought back", async () => {
    const { user, inside, own, client } = await open(three, { catalogue });
    client.setQueryData(storyQuery(one.id).queryKey, one);
    await user.click(
      inside.getByRole("button", { name: `Make “${one.title.en}” your own talk, to adapt it` }),
    );
    await waitFor(() => expect(own().talk?.steps.map(({ id }) => id)).toEqual(one.steps.map(({ id }) => id)));
    await user.click(inside.getByRole("button", { name: "Bring it back" }));
    expect(own().talk).toEqual(three);
  });
});

test("another talk is begun without losing the one that was there", async () => {
  const { user, inside, own } = await open();
  await user.click(inside.getByRole("button", { name: "Begin another talk" }));
  expect(own().talk?.steps).toEqual([]);
  expect(inside.getByText(/^No steps yet/)).toBeInTheDocument();
  await user.click(inside.getByRole("button", { name: "Bring it back" }));
  expect(own().talk).toEqual(three);
});

describe("a talk's file", () => {
  test("is dropped on the dialog and takes the place of the talk that was there", async () => {
    const { dialog, own, headlines } = await open();
    const other = file(
      "other.talk.json",
      writeTalkFile({ ...three, steps: [step("z", "hai-phong", "Hải Phòng")] }),
    );
    const place = dialog.querySelector(".talk-scroll") as HTMLElement;
    fireEvent.drop(place, { dataTransfer: { types: ["Files"], files: [other] } });
    await waitFor(() => expect(headlines()).toEqual(["Hải Phòng"]));
    expect(own().before).toEqual(three);
  });

  test("is refused with what was found, and leaves the talk alone", async () => {
    const { dialog, inside, own } = await open();
    choose(dialog, file("talk.txt", "Dear all"));
    expect(await inside.findByRole("alert")).toHaveTextContent(
      /“talk.txt” is not a talk: it begins with “Dear all”/,
    );
    expect(own().talk).toEqual(three);
  });

  test("says step by step what this atlas does not have, and keeps it", async () => {
    const { dialog, inside, own } = await open(null);
    choose(
      dialog,
      file("a.talk.json", writeTalkFile({ ...three, steps: [step("z", "atlantis", "Nowhere")] })),
    );
    expect(await inside.findByText("Step 1, Nowhere: “province” is “atlantis”")).toBeInTheDocument();
    expect(own().talk?.steps[0]?.view).toEqual({ province: "atlantis" });
  });
});

test("two versions of a talk stay until the reader has chosen", async () => {
  const { inside, own, user } = await open();
  const kept = JSON.parse(localStorage.getItem("phen-dau:talk") ?? "");
  const theirs = { ...three, steps: three.steps.slice(1) };
  localStorage.setItem(
    "phen-dau:talk",
    JSON.stringify({ lineage: ["elsewhere"], file: writeTalkFile(theirs) }),
  );
  expect(kept.lineage).not.toContain("elsewhere");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "phen-dau:talk" })));
  expect(await inside.findByRole("alert")).toHaveTextContent("“Three”, 2 steps");
  await user.click(inside.getByRole("button", { name: "Take the other tab’s" }));
  expect(own()).toMatchObject({ talk: theirs, before: three, other: null });
});

test("a browser that keeps nothing says so once there is something to lose", async () => {
  const storage = createGuardedStorage(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  const { user } = showScreen(<Talk />, { storage });
  await user.click(await screen.findByRole("button", { name: /^Present:/ }));
  const inside = within(await screen.findByRole("dialog"));
  expect(inside.queryByText(/keeps nothing/)).toBeNull();
  await user.click(inside.getByRole("button", { name: "Add this view" }));
  expect(inside.getByText(/keeps nothing/)).toBeInTheDocument();
});
