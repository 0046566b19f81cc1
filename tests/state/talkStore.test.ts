import { describe, expect, test } from "vitest";
import { changeStep, withWords } from "#state/editTalk.ts";
import { createGuardedStorage } from "#state/guardedStorage.ts";
import { NO_WORDS, type Talk, type TalkStep } from "#state/talk.ts";
import { writeTalkFile } from "#state/talkFile.ts";
import { createTalkStore } from "#state/talkStore.ts";

const TITLE = { en: "My talk", vi: "Bài của tôi" };
const step = (id: string): TalkStep => ({
  id,
  view: { province: "lang-son" },
  headline: { en: id, vi: null },
  text: [],
  notes: NO_WORDS,
});
const talkOf = (...ids: string[]): Talk => ({ title: TITLE, steps: ids.map(step) });

type Does = ReturnType<typeof createTalkStore>["getState"];

/** A browser: storage that its tabs share, of whose changes each is told by hand, as late as a test wants. */
function browser() {
  const kept = new Map<string, string>();
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  const tab = () => {
    let tell = () => {};
    const storage = createGuardedStorage(() => area);
    const watched = {
      ...storage,
      watch: (_: string, listener: () => void) => {
        tell = listener;
        return () => {};
      },
    };
    const store = createTalkStore(watched);
    return {
      does: () => store.getState(),
      ids: () => store.getState().talk?.steps.map(({ id }) => id),
      hears: () => tell(),
    };
  };
  return { tab, kept };
}

describe("an own talk", () => {
  test("begins with the first step that is added and is there on the next visit", () => {
    const { tab } = browser();
    const first = tab();
    expect(first.does().talk).toBeNull();
    first.does().add(step("a"), TITLE);
    first.does().add(step("b"), { en: "Not asked", vi: null });
    expect(tab().does().talk).toEqual(talkOf("a", "b"));
    expect(first.does().isKept).toBe(true);
  });

  test("keeps its title when its last step goes", () => {
    const { tab } = browser();
    const first = tab();
    first.does().add(step("a"), TITLE);
    first.does().remove("a");
    expect(tab().does().talk).toEqual({ title: TITLE, steps: [] });
  });

  test("says that it does not outlive the visit where the browser keeps nothing", () => {
    const store = createTalkStore(
      createGuardedStorage(() => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      }),
    );
    store.getState().add(step("a"), TITLE);
    store.getState().add(step("b"), TITLE);
    expect(store.getState()).toMatchObject({ isKept: false, other: null, talk: talkOf("a", "b") });
  });

  test.each([
    ["an added step", (does: Does) => does().add(step("c"), TITLE)],
    ["a removed step", (does: Does) => does().remove("a")],
    ["a moved step", (does: Does) => does().move("a", 1)],
    ["a replaced view", (does: Does) => does().replaceView("a", { theme: "militia-reserves" })],
    ["a talk that another one replaced", (does: Does) => does().open(talkOf("z"))],
  ] as const)("is what it was once %s is taken back", (_, act) => {
    const { tab } = browser();
    const one = tab();
    one.does().open(talkOf("a", "b"));
    act(one.does);
    expect(one.does().talk).not.toEqual(talkOf("a", "b"));
    one.does().undo();
    expect(one.does().talk).toEqual(talkOf("a", "b"));
  });

  test("keeps what was written after a step was removed when that step comes back", () => {
    const one = browser().tab();
    one.does().open(talkOf("a", "b"));
    one.does().remove("a");
    one
      .does()
      .write((talk) =>
        changeStep(talk, "b", (now) => ({ ...now, notes: withWords(now.notes, "vi", "Chậm lại") })),
      );
    one.does().undo();
    expect(one.ids()).toEqual(["a", "b"]);
    expect(one.does().talk?.steps[1]?.notes.vi).toBe("Chậm lại");
  });

  test("gives way to another and can be brought back on a later visit", () => {
    const { tab } = browser();
    const first = tab();
    first.does().open(talkOf("a"));
    first.does().open(talkOf("z"));
    const later = tab();
    expect(later.does().before).toEqual(talkOf("a"));
    later.does().bringBack();
    expect(later.ids()).toEqual(["a"]);
    expect(later.does().before).toEqual(talkOf("z"));
    later.does().letGo();
    expect(tab().does().before).toBeNull();
  });

  test("is kept aside where this page cannot read what the browser has", () => {
    const { tab, kept } = browser();
    const later = writeTalkFile(talkOf("a")).replace('"version": 1', '"version": 9');
    const text = JSON.stringify({ lineage: ["x"], file: later });
    kept.set("phen-dau:talk", text);
    const one = tab();
    expect(one.does()).toMatchObject({ talk: null, unread: text });
    one.does().add(step("b"), TITLE);
    expect(kept.get("phen-dau:talk-unread")).toBe(text);
    expect(one.ids()).toEqual(["b"]);
  });
});

describe("two tabs with one talk", () => {
  function two() {
    const { tab } = browser();
    const [one, other] = [tab(), tab()];
    one.does().open(talkOf("a"));
    other.hears();
    return { one, other, tab };
  }

  test("take over what the other one added, and say so", () => {
    const { one, other } = two();
    expect(other.does()).toMatchObject({ talk: talkOf("a"), isNews: true, other: null });
    other.does().add(step("b"), TITLE);
    one.hears();
    expect(one.ids()).toEqual(["a", "b"]);
    one.does().add(step("c"), TITLE);
    expect(one.does().isNews).toBe(false);
    other.hears();
    expect(other.ids()).toEqual(["a", "b", "c"]);
  });

  test("do not write over a version that they have not seen", () => {
    const { one, other, tab } = two();
    other.does().add(step("b"), TITLE);
    one.does().add(step("c"), TITLE);
    expect(one.ids()).toEqual(["a", "c"]);
    expect(one.does().other).toEqual(talkOf("a", "b"));
    expect(tab().ids()).toEqual(["a", "b"]);
  });

  test("keep this one's where the reader says so, and hold on to the other", () => {
    const { one, other, tab } = two();
    other.does().add(step("b"), TITLE);
    one.does().add(step("c"), TITLE);
    one.does().keepMine();
    expect(one.does()).toMatchObject({ other: null, before: talkOf("a", "b") });
    expect(tab().ids()).toEqual(["a", "c"]);
    other.hears();
    expect(other.ids()).toEqual(["a", "c"]);
  });

  test("take the other's where the reader says so, and hold on to this one's", () => {
    const { one, other, tab } = two();
    other.does().add(step("b"), TITLE);
    one.does().add(step("c"), TITLE);
    one.does().takeOther();
    expect(one.does()).toMatchObject({ talk: talkOf("a", "b"), other: null, before: talkOf("a", "c") });
    one.does().add(step("d"), TITLE);
    expect(tab().ids()).toEqual(["a", "b", "d"]);
  });

  test("have to choose where both wrote at once", () => {
    const { one, other } = two();
    other.does().add(step("b"), TITLE);
    one.does().add(step("c"), TITLE);
    one.does().keepMine();
    other.does().add(step("d"), TITLE);
    expect(other.does().other).toEqual(talkOf("a", "c"));
  });
});
