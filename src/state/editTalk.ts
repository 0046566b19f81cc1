import { NO_WORDS, type Said, type Talk, type TalkStep, type Words } from "./talk.ts";
import type { Language } from "./view.ts";

/** What a step says, in the parts that a presenter writes. */
export type StepWords = "headline" | "notes";

/** An id that no other step of the talk has; a number would be taken for the step's place. */
export function newStepId(talk: Talk, random: () => number = Math.random): string {
  for (;;) {
    const id = `s${Math.floor(random() * 36 ** 5).toString(36)}`;
    if (!talk.steps.some((step) => step.id === id)) return id;
  }
}

/** The talk with a step put in at a place, counted from 0; at the end unless told otherwise. */
export function insertStep(talk: Talk, step: TalkStep, at = talk.steps.length): Talk {
  return { ...talk, steps: [...talk.steps.slice(0, at), step, ...talk.steps.slice(at)] };
}

/** The talk without a step. */
export const removeStep = (talk: Talk, id: string): Talk => ({
  ...talk,
  steps: talk.steps.filter((step) => step.id !== id),
});

/** The talk with a step at another place, counted from 0; beyond either end it goes to that end. */
export function moveStep(talk: Talk, id: string, to: number): Talk {
  const step = talk.steps.find((one) => one.id === id);
  if (!step) return talk;
  const rest = removeStep(talk, id);
  return insertStep(rest, step, Math.min(Math.max(to, 0), rest.steps.length));
}

export function changeStep(talk: Talk, id: string, change: (step: TalkStep) => TalkStep): Talk {
  return { ...talk, steps: talk.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** Words with those of one language written anew; blank ones are none. */
export const withWords = (words: Words, lang: Language, value: string): Words => ({
  ...words,
  [lang]: value.trim() === "" ? null : value,
});

/** A step's text in one language as a person edits it: one line a sentence or paragraph. */
export const textLines = (text: readonly Said[], lang: Language): string =>
  text.some(({ words }) => words[lang] !== null) ? text.map(({ words }) => words[lang] ?? "").join("\n") : "";

/**
 * The text with the lines of one language written anew. A line that stays keeps its translation and the entries that
 * it rests on; one that changes keeps the translation only, since nobody has checked the new words against entries.
 */
export function withTextLines(text: readonly Said[], lang: Language, value: string): readonly Said[] {
  const old = text.map(({ words }) => words[lang] ?? "");
  const lines = value === "" ? [] : value.split("\n");
  const { start, end } = unlikePart(old, lines);
  const between = Math.max(old.length, lines.length) - start - end;
  const changed = Array.from({ length: between }, (_, i): Said => {
    const at = start + i;
    const before = at < old.length - end ? text[at] : undefined;
    const line = at < lines.length - end ? (lines[at] ?? "") : "";
    const isSame = before !== undefined && before.words[lang] === line;
    return {
      words: withWords(before?.words ?? NO_WORDS, lang, line),
      rests: isSame ? before.rests : [],
    };
  });
  return [...text.slice(0, start), ...changed, ...text.slice(old.length - end)].filter(
    ({ words }) => words.en !== null || words.vi !== null,
  );
}

/** How many lines are alike from the start, and from the end, of two lists; none counted twice. */
function unlikePart(a: readonly string[], b: readonly string[]): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}
