import type { Entry, Story } from "#dataset/schema.ts";
import { defaultView, type View } from "./view.ts";
import { readView, viewKeys, writeView } from "./viewCodec.ts";

/** Words in the atlas's languages; an own talk may have them in one only. */
export interface Words {
  en: string | null;
  vi: string | null;
}

/** A sentence or a paragraph that is said of a view, and the entries it rests on: none where a presenter wrote it. */
export interface Said {
  words: Words;
  rests: readonly Entry[];
}

/** A view, what is said of it, and what only the presenter sees. */
export interface TalkStep {
  id: string;
  /** The pairs of the view's address; how a page is shown (mode, story, step, language, scheme) is not among them. */
  view: Readonly<Record<string, string>>;
  headline: Words;
  text: readonly Said[];
  notes: Words;
}

/** What can be presented: a story of the atlas's own, or a talk that somebody put together. */
export interface Talk {
  title: Words;
  steps: readonly TalkStep[];
}

/** Letters that a card on a shared screen has room for: more than these is set smaller or cut. */
export const MOST_HEADLINE = 70;
export const MOST_TEXT = 340;

export const NO_WORDS: Words = { en: null, vi: null };

/** A story as a talk. */
export const talkOfStory = ({ title, steps }: Story): Talk => ({
  title,
  steps: steps.map((step) => ({ ...step, notes: step.notes ?? NO_WORDS })),
});

/** The words in a language, or in the other one where there are none in it; empty where there are none at all. */
export const wordsIn = (words: Words, lang: "en" | "vi"): string =>
  words[lang] ?? words[lang === "en" ? "vi" : "en"] ?? "";

/** What stays as it is from step to step: how the page is shown, and to whom. */
const KEPT = ["lang", "scheme", "mode", "story", "step"] as const satisfies readonly (keyof View)[];

/** Where a step stands: by its id, else by its number from 1; -1 where it is neither. */
function findStep({ steps }: Talk, step: string | null): number {
  const byId = steps.findIndex(({ id }) => id === step);
  if (byId >= 0) return byId;
  const number = /^[1-9]\d*$/.test(step ?? "") ? Number(step) : 0;
  return number <= steps.length ? number - 1 : -1;
}

/** Whether a talk has a step of this id or number. */
export const hasStep = (talk: Talk, step: string): boolean => findStep(talk, step) >= 0;

/** The same; the first where there is no such step. */
export const stepIndex = (talk: Talk, step: string | null): number => Math.max(0, findStep(talk, step));

/** The view of a step, shown as the view before it was: same mode, talk, language and scheme. */
export function viewOfStep({ id, view }: TalkStep, now: View): View {
  const { view: read } = readView(`?${new URLSearchParams(view)}`);
  const kept = Object.fromEntries(KEPT.map((key) => [key, now[key]]));
  return { ...read, ...kept, step: id };
}

/** The view as a step keeps it. */
export function pairsOfView(view: View): Record<string, string> {
  const bare = { ...view, ...Object.fromEntries(KEPT.map((key) => [key, defaultView[key]])) };
  return Object.fromEntries(new URLSearchParams(writeView(bare)));
}

/** Whether the view says no more than which step is to be shown, so that the step decides what is. */
export const isBareStep = (view: View): boolean =>
  viewKeys.every(
    (key) =>
      (KEPT as readonly string[]).includes(key) ||
      Object.is(view[key], defaultView[key]) ||
      (key === "compare" && view.compare.length === 0),
  );
