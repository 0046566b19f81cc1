import { describe, expect, test } from "vitest";
import { storyView } from "#pipeline/sources.ts";
import { checkView } from "#state/checkView.ts";
import { MOST_HEADLINE, MOST_TEXT, pairsOfView, talkOfStory, viewOfStep } from "#state/talk.ts";
import { defaultView } from "#state/view.ts";
import { readView, viewKeys } from "#state/viewCodec.ts";
import { committedCatalogue, committedStories } from "../committed.ts";

const KEPT = ["lang", "scheme", "mode", "story", "step"];
const steps = [...committedStories.values()].flatMap((story) =>
  story.steps.map((step) => ({ name: `${story.id}/${step.id}`, step, story })),
);

test("the view of a step has the keys of an address, but for those of the reader and of the talk", () => {
  expect(Object.keys(storyView.def.shape)).toEqual(viewKeys.filter((key) => !KEPT.includes(key)));
});

test("the stories of the catalogue are those that there are", () => {
  expect(committedCatalogue.stories.map(({ id }) => id)).toEqual([...committedStories.keys()]);
  expect(committedCatalogue.stories.map(({ id }) => id)).toEqual(["five-provinces", "resolution-28"]);
});

describe.each(steps)("$name", ({ step, story }) => {
  const read = readView(`?${new URLSearchParams(step.view)}`);

  test("has a view of which the codec drops nothing", () => {
    expect(read.dropped).toEqual([]);
    expect(pairsOfView(read.view)).toEqual(step.view);
  });

  test("has a view of which the dataset lacks nothing", () => {
    expect(checkView(read.view, committedCatalogue)).toEqual({ view: read.view, dropped: [] });
  });

  test("is found in its talk by its id", () => {
    const talk = talkOfStory(story);
    const one = talk.steps.find(({ id }) => id === step.id);
    expect(one && viewOfStep(one, { ...defaultView, lang: "vi", mode: "present" })).toEqual({
      ...read.view,
      lang: "vi",
      mode: "present",
      step: step.id,
    });
  });

  test("is no longer than a rehearsal lets pass", () => {
    for (const language of ["en", "vi"] as const) {
      const text = step.text.map(({ words }) => words[language]).join(" ");
      expect(step.headline[language].length).toBeLessThanOrEqual(MOST_HEADLINE);
      expect(text.length).toBeLessThanOrEqual(MOST_TEXT);
    }
  });

  test("has notes in both languages", () => {
    expect(step.notes?.en).toBeTruthy();
    expect(step.notes?.vi).toBeTruthy();
  });
});
