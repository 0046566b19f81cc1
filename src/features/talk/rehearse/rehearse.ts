import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { BoundariesId } from "#dataset/schema.ts";
import type { MapScreen } from "#map/mapScreen.ts";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { checkView } from "#state/checkView.ts";
import { problemsOfSteps } from "#state/stepProblems.ts";
import { type Talk, viewOfStep } from "#state/talk.ts";
import { defaultView, selectionOf, type View } from "#state/view.ts";
import type { Finding } from "./finding.ts";
import { mapFindings } from "./mapFindings.ts";
import { SHARED_SCREEN } from "./sharedScreen.ts";
import { wordFindings } from "./wordFindings.ts";

export interface RehearsalInput {
  index: CatalogueIndex;
  /** The outlines of every set of boundaries that the talk shows; a step whose set is missing is not looked at. */
  units: ReadonlyMap<BoundariesId, readonly BoundaryUnit[]>;
  screen?: MapScreen;
}

/** What of a talk would not read well on a shared screen, step by step in the talk's order, the talk as a whole first. */
export function rehearse(talk: Talk, { index, units, screen = SHARED_SCREEN }: RehearsalInput): Finding[] {
  const unknown = problemsOfSteps(talk, index.catalogue);
  const words = wordFindings(talk);
  const steps = talk.steps.flatMap((step, at): Finding[] => {
    const { view } = checkView(viewOfStep(step, defaultView), index.catalogue);
    const outlines = units.get(view.boundaries);
    const same = talk.steps.findIndex((other) => content(other) === content(step));
    return [
      ...unknown
        .filter((problem) => problem.step === step.id)
        .map(({ key, value }): Finding => ({ step: step.id, severity: "bad", kind: "unknown", key, value })),
      ...(showsNothing(view, index) ? [{ step: step.id, severity: "bad", kind: "nothing" } as const] : []),
      ...(outlines ? mapFindings(step.id, view, index, outlines, screen) : []),
      ...(same < at ? [{ step: step.id, severity: "warn", kind: "same", as: same + 1 } as const] : []),
      ...words.filter((finding) => finding.step === step.id),
    ];
  });
  return [...words.filter((finding) => finding.step === null), ...steps];
}

/** What an audience gets of a step. */
const content = ({ view, headline, text }: Talk["steps"][number]) =>
  JSON.stringify([Object.entries(view).sort(), headline, text.map(({ words }) => words)]);

/** Whether dates leave no article of those that the view is about. */
function showsNothing(view: View, index: CatalogueIndex): boolean {
  if (view.from === null && view.to === null) return false;
  const selection = selectionOf(view);
  if (selection.kind === "article") return false;
  const about =
    selection.kind === "corpus"
      ? index.catalogue.articles
      : articlesAbout(
          index,
          selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection,
        );
  return about.length > 0 && filterArticles(index, view, about).kept.length === 0;
}
