import { expect, test } from "vitest";
import { problemsOfSteps } from "#state/stepProblems.ts";
import { NO_WORDS, type Talk } from "#state/talk.ts";
import { committedCatalogue } from "../committed.ts";

const talk = (...views: Record<string, string>[]): Talk => ({
  title: NO_WORDS,
  steps: views.map((view, at) => ({ id: `s${at}`, view, headline: NO_WORDS, text: [], notes: NO_WORDS })),
});

test("views that the atlas can show have no problems, older names of keys included", () => {
  const one = talk({}, { province: "lang-son", colour: "documents" }, { compare: "bac-ninh,hai-phong" });
  expect(problemsOfSteps(one, committedCatalogue)).toEqual([]);
});

test("each step tells its unknown keys, unreadable values and ids that the dataset does not have", () => {
  const one = talk({ province: "lang-son" }, { article: "nowhere-1999", panel: "tables", zoom: "4" });
  expect(problemsOfSteps(one, committedCatalogue)).toEqual([
    { at: 1, step: "s1", key: "zoom", value: "4" },
    { at: 1, step: "s1", key: "panel", value: "tables" },
    { at: 1, step: "s1", key: "article", value: "nowhere-1999" },
  ]);
});
