import { useCallback, useEffect, useMemo } from "react";
import { useView, useViewStore } from "./AtlasState.tsx";
import { isBareStep, stepIndex, type Talk, type TalkStep, viewOfStep } from "./talk.ts";

/** A talk at one of its steps, and the ways to go from there. Steps are counted from 0. */
export interface Player {
  talk: Talk;
  at: number;
  step: TalkStep;
  /** Goes to a step; beyond either end it stays there. Going to the step that is shown sets its view right again. */
  goTo: (at: number) => void;
  next: () => void;
  back: () => void;
  first: () => void;
  last: () => void;
}

/**
 * Plays a talk in the view store: the step is part of the view, so that a reload, a message and the console all go the
 * same way. Steps replace one another in history: Back leaves the talk.
 */
export function usePlayer(talk: Talk): Player {
  const store = useViewStore();
  const at = stepIndex(
    talk,
    useView(({ view }) => view.step),
  );
  const goTo = useCallback(
    (asked: number) => {
      const step = talk.steps[Math.min(Math.max(asked, 0), talk.steps.length - 1)];
      const { view, replace, openEvidence } = store.getState();
      openEvidence(null);
      if (step) replace(viewOfStep(step, view));
    },
    [talk, store],
  );
  // An address may name the talk and no more: then its step says what is shown.
  useEffect(() => {
    const { view } = store.getState();
    if (isBareStep(view) || talk.steps[at]?.id !== view.step) goTo(at);
  }, [talk, store, at, goTo]);

  return useMemo(() => {
    const step = talk.steps[at];
    if (!step) throw new Error("A talk has at least one step.");
    const last = talk.steps.length - 1;
    return {
      talk,
      at,
      step,
      goTo,
      // Read when pressed: a held key is faster than a rendering.
      next: () => goTo(stepIndex(talk, store.getState().view.step) + 1),
      back: () => goTo(stepIndex(talk, store.getState().view.step) - 1),
      first: () => goTo(0),
      last: () => goTo(last),
    };
  }, [talk, at, goTo, store]);
}
