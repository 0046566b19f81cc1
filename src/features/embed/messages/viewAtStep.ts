import type { StepTarget } from "#host/protocol.ts";
import { stepIndex, type Talk, viewOfStep } from "#state/talk.ts";
import type { View } from "#state/view.ts";
import { quote, type Refusal } from "./readCommand.ts";

/** The view at a step of the talk that is shown, or why there is none. Beyond either end it stays there. */
export function viewAtStep(
  view: View,
  to: StepTarget,
  talk: Talk | null,
): { view: View } | { refusal: Refusal } {
  if (view.mode === null || !talk) {
    return refuse(
      `found mode: ${quote(view.mode)}, story: ${quote(view.story)}: expected a talk that is shown`,
    );
  }
  const step = talk.steps[placeOf(talk, to, stepIndex(talk, view.step))];
  return step
    ? { view: viewOfStep(step, view) }
    : refuse(
        `found to: ${quote(to)}: expected next, previous, first, last, 1 to ${talk.steps.length} or one of ${talk.steps.map(({ id }) => id).join(", ")}`,
      );
}

function placeOf({ steps }: Talk, to: StepTarget, now: number): number {
  const last = steps.length - 1;
  if (to === "next") return Math.min(now + 1, last);
  if (to === "previous") return Math.max(now - 1, 0);
  if (to === "first") return 0;
  if (to === "last") return last;
  const byId = steps.findIndex(({ id }) => id === to);
  if (byId >= 0) return byId;
  // Counted from 1, in a message as in an address, where it is text.
  return /^[1-9]\d{0,3}$/.test(String(to)) ? Number(to) - 1 : -1;
}

const refuse = (message: string): { refusal: Refusal } => ({ refusal: { code: "talk", message } });
