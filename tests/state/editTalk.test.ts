import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "#dataset/schema.ts";
import { insertStep, moveStep, newStepId, removeStep, textLines, withTextLines } from "#state/editTalk.ts";
import type { Said } from "#state/talk.ts";
import { anyTalk } from "./anyTalk.ts";

const entry = { kind: "province", boundaries: "2008", province: "lang-son" } as Entry;
const said = (en: string | null, vi: string | null): Said => ({ words: { en, vi }, rests: [entry] });

describe("the steps of a talk", () => {
  test("are all still there after one was moved, which stands where it was sent", () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(4), fc.nat(4), (talk, pick, to) => {
        const step = talk.steps[pick % talk.steps.length];
        if (!step) return;
        const moved = moveStep(talk, step.id, to);
        expect(moved.steps[Math.min(to, talk.steps.length - 1)]).toBe(step);
        expect(removeStep(moved, step.id)).toEqual(removeStep(talk, step.id));
      }),
    );
  });

  test("are what they were when one is taken out and put back", () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(4), (talk, pick) => {
        const at = pick % talk.steps.length;
        const step = talk.steps[at];
        if (step) expect(insertStep(removeStep(talk, step.id), step, at)).toEqual(talk);
      }),
    );
  });

  test("get an id that none of them has", () => {
    const talk = { title: { en: null, vi: null }, steps: [] };
    const first = newStepId(talk, () => 0.5);
    const numbers = [0.5, 0.25];
    const step = { id: first, view: {}, headline: talk.title, text: [], notes: talk.title };
    expect(newStepId({ ...talk, steps: [step] }, () => numbers.shift() ?? 0)).not.toBe(first);
    expect(first).toMatch(/^s[a-z0-9]+$/);
  });
});

describe("the lines of a text", () => {
  const text = [said("One.", "Một."), said("Two.", "Hai."), said("Three.", "Ba.")];

  test("keep translation and evidence where they stay", () => {
    const edited = withTextLines(text, "en", "One.\nTwo, put better.\nThree.");
    expect(edited[0]).toBe(text[0]);
    expect(edited[1]).toEqual({ words: { en: "Two, put better.", vi: "Hai." }, rests: [] });
    expect(edited[2]).toBe(text[2]);
  });

  test("stay beside their translation when one comes between", () => {
    const edited = withTextLines(text, "en", "One.\nNew.\nTwo.\nThree.");
    expect(edited.map(({ words }) => words.vi)).toEqual(["Một.", null, "Hai.", "Ba."]);
    expect(edited.map(({ rests }) => rests.length)).toEqual([1, 0, 1, 1]);
  });

  test("leave their translation where they are deleted", () => {
    const edited = withTextLines(text, "en", "One.\nThree.");
    expect(edited.map(({ words }) => [words.en, words.vi])).toEqual([
      ["One.", "Một."],
      [null, "Hai."],
      ["Three.", "Ba."],
    ]);
  });

  test("go when they are empty in both languages", () => {
    expect(withTextLines([said("One.", null), said("Two.", null)], "en", "")).toEqual([]);
    expect(withTextLines([], "vi", "Một.")).toEqual([{ words: { en: null, vi: "Một." }, rests: [] }]);
  });

  test("read as they were written", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "đ", ""), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const value = after.join("\n");
        const edited = withTextLines(withTextLines([], "vi", before.join("\n")), "vi", value);
        const written = after.filter((line) => line !== "");
        expect(textLines(edited, "vi").split("\n").filter(Boolean)).toEqual(written);
      }),
    );
  });
});
