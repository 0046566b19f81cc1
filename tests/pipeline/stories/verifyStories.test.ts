import { expect, test } from "vitest";
import { buildStory } from "#pipeline/stories/buildStory.ts";
import { verifyStories } from "#pipeline/stories/verifyStories.ts";
import { both } from "../../builders.ts";
import { said, step, story } from "./story.ts";

const TEXT =
  "Every spring the harbour town counts its boats, ropes and lanterns before the fog comes in.\nMore.";
const texts = new Map([["a-town-2024", TEXT]]);
const ten = "the harbour town counts its boats ropes and lanterns before";
const eleven = "Every spring the harbour town counts its boats, ropes - and lanterns";
const verify = (overrides: Parameters<typeof step>[0]) =>
  verifyStories([buildStory(story({ steps: [step(overrides)] }))], texts);

test("ten words of an article in a row may be quoted", () => {
  expect(verify({ text: [said(`It says ${ten}.`, "Bài viết.", "corpus")] })).toEqual([]);
});

test("eleven may not, whatever stands between them", () => {
  expect(verify({ text: [said(`It says: ${eleven.toUpperCase()}!`, "Bài viết.", "corpus")] })).toEqual([
    'a-story: step "one", sentence 1 (en) has "every spring the harbour town counts its boats ropes and lanterns", 11 words in a row of a-town-2024; at most 10 are quoted. Say it in words of our own.',
  ]);
});

test("headlines, notes, title and summary are read as well, in both languages", () => {
  const copied = both(eleven);
  const problems = [
    ...verify({ headline: copied, notes: { ...copied, rests: [] } }),
    ...verifyStories([buildStory(story({ title: copied, summary: copied }))], texts),
  ];
  expect(problems.map((problem) => problem.split(" has ")[0])).toEqual([
    'a-story: step "one", headline (en)',
    'a-story: step "one", headline (vi)',
    'a-story: step "one", notes (en)',
    'a-story: step "one", notes (vi)',
    "a-story: the title (en)",
    "a-story: the title (vi)",
    "a-story: the summary (en)",
    "a-story: the summary (vi)",
  ]);
});

test("words do not run on from one line of an article to the next", () => {
  const broken = new Map([["a-town-2024", TEXT.replace("boats, ", "boats,\n")]]);
  const one = buildStory(story({ title: both(eleven) }));
  expect(verifyStories([one], broken)).toEqual([]);
});
