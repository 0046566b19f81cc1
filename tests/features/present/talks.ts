import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseStory } from "#dataset/parse.ts";
import type { Story } from "#dataset/schema.ts";
import { type Talk, type TalkStep, talkOfStory } from "#state/talk.ts";

const folder = path.resolve(import.meta.dirname, "../../../data/dataset/stories");

/** The stories as they are committed. */
export const committedStories: readonly Story[] = readdirSync(folder).map((name) =>
  parseStory(JSON.parse(readFileSync(path.join(folder, name), "utf8"))),
);

export const committedTalks: readonly Talk[] = committedStories.map(talkOfStory);

/** A step of a talk for tests; what a test is about is named in its overrides. */
export const talkStep = (overrides: Partial<TalkStep> = {}): TalkStep => ({
  id: "first",
  view: { province: "lang-son", panel: "themes" },
  headline: { en: "A headline", vi: "Một tiêu đề" },
  text: [{ words: { en: "A sentence.", vi: "Một câu." }, rests: [] }],
  notes: { en: null, vi: null },
  ...overrides,
});
