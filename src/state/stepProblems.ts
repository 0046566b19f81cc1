import type { Catalogue } from "#dataset/schema.ts";
import { checkView } from "./checkView.ts";
import type { Talk, TalkStep } from "./talk.ts";
import { readView, viewKeyOf } from "./viewCodec.ts";

/** A part of a step's view that this atlas cannot show; `at` counts steps from 0. */
export interface StepProblem {
  at: number;
  step: string;
  key: string;
  value: string;
}

/** What the views of a talk ask for and this atlas does not have: unknown keys, values that are none, unknown ids. */
export const problemsOfSteps = (talk: Talk, catalogue: Catalogue): StepProblem[] =>
  talk.steps.flatMap((step, at) =>
    problemsOf(step, catalogue).map(({ key, value }) => ({ at, step: step.id, key, value })),
  );

function problemsOf({ view }: TalkStep, catalogue: Catalogue): { key: string; value: string }[] {
  const unknown = Object.entries(view).filter(([key]) => viewKeyOf(key) === undefined);
  const read = readView(`?${new URLSearchParams(view)}`);
  return [
    ...unknown.map(([key, value]) => ({ key, value })),
    ...read.dropped,
    ...checkView(read.view, catalogue).dropped,
  ];
}
