import type { Entry } from "#dataset/schema.ts";
import { repeated } from "../compare.ts";
import { inFile, type Problem } from "../problem.ts";
import type { Said, StepSource, StorySource } from "../sources.ts";
import { checkLengths, tooLong } from "./checkLengths.ts";
import { checkView, shownIn } from "./checkView.ts";
import { checkWords } from "./checkWords.ts";
import { indexNames } from "./findNames.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { missingEntry } from "./missingEntry.ts";
import { type Ground, namesCarried } from "./namesOf.ts";
import { writeEntry } from "./readEntry.ts";

function restsProblems({ rests }: Said, index: EntryIndex, where: string): string[] {
  if (rests.length === 0) return [`${where} rests on nothing; list under rests the entries that say so.`];
  return [
    ...rests.flatMap((entry) => {
      const missing = missingEntry(index, entry);
      return missing === null ? [] : [`${where} rests on "${writeEntry(entry)}", but ${missing}.`];
    }),
    ...repeated(rests.map(writeEntry)).map((entry) => `${where} rests on "${entry}" twice; once is enough.`),
  ];
}

const restsOf = ({ text }: StepSource): (readonly Entry[])[] => text.map(({ rests }) => rests);

function stepProblems(step: StepSource, ground: Ground, where: string): string[] {
  const rests = restsOf(step);
  const allowed = namesCarried(ground, rests.flat());
  const spoken = step.text.map((one, at) => ({ one, at: `${where}, sentence ${at + 1}` }));
  return [
    ...checkLengths(step, where),
    ...checkView(step.view, ground.entries, where),
    ...shownIn(step.view)
      .filter((shown) => !allowed.has(shown))
      .map(
        (shown) =>
          `${where} shows ${shown} and says nothing of it; rest a sentence on it, or change the view.`,
      ),
    ...spoken.flatMap(({ one, at }) => [
      ...restsProblems(one, ground.entries, at),
      ...checkWords(ground, one, [one.rests], at),
    ]),
    ...checkWords(ground, step.headline, rests, `${where}, headline`),
    ...(step.notes
      ? [
          ...(step.notes.rests.length > 0
            ? restsProblems(step.notes, ground.entries, `${where}, notes`)
            : []),
          ...checkWords(ground, step.notes, [...rests, step.notes.rests], `${where}, notes`),
        ]
      : []),
  ];
}

function storyProblems(story: StorySource, ground: Ground): string[] {
  const rests = story.steps.flatMap(restsOf);
  return [
    ...repeated(story.steps.map(({ id }) => id)).map(
      (id) => `step "${id}" stands more than once; give each its own id.`,
    ),
    ...tooLong("title", story.title, "the title"),
    ...tooLong("summary", story.summary, "the summary"),
    ...checkWords(ground, story.title, rests, "the title"),
    ...checkWords(ground, story.summary, rests, "the summary"),
    ...story.steps.flatMap((step) => stepProblems(step, ground, `step "${step.id}"`)),
  ];
}

/** Everything wrong with the stories against the dataset that they tell of: file, step, what was found and expected. */
export function checkStories(stories: readonly StorySource[], entries: EntryIndex): Problem[] {
  const ground: Ground = { entries, names: indexNames(entries.catalogue) };
  return [
    ...repeated(stories.map(({ id }) => id)).map((id) =>
      inFile("data/stories", `story "${id}" stands twice.`),
    ),
    ...stories.flatMap((story) =>
      storyProblems(story, ground).map((sentence) => inFile(`data/stories/${story.id}.yaml`, sentence)),
    ),
  ];
}
