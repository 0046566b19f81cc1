import type { Catalogue } from "#dataset/schema.ts";
import { checkView } from "#state/checkView.ts";
import { pairsOfView, type TalkStep, viewOfStep } from "#state/talk.ts";
import type { Camera, View } from "#state/view.ts";

/**
 * How what is shown stands to a step: it is the step's view; the same with the map moved; or something else, because
 * the presenter chose something on the map.
 */
export type Standing = "step" | "moved" | "elsewhere";

export function standingOf(step: TalkStep, view: View, catalogue: Catalogue): Standing {
  // The dataset may not have all that a step names: what is left of it is the step's view then.
  const own = checkView(viewOfStep(step, view), catalogue).view;
  if (contentOf(own) !== contentOf(view)) return "elsewhere";
  return isSame(own.camera, view.camera) ? "step" : "moved";
}

const contentOf = (view: View): string => JSON.stringify(pairsOfView({ ...view, camera: null }));

/** A map that was told where to look says so in other digits. */
function isSame(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b;
  return Math.abs(a.zoom - b.zoom) < 0.02 && Math.abs(a.lat - b.lat) < 2e-3 && Math.abs(a.lng - b.lng) < 2e-3;
}
