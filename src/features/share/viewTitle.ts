import { headingOf } from "#map/headingOf.ts";
import { selectionName } from "#state/selectionName.ts";
import type { ExportBasis } from "./exportBasis.ts";

type Of = Pick<ExportBasis, "index" | "view" | "lang" | "t">;

/** What a view is about: what is selected, else what the map shows. */
export const viewHeading = (basis: Of): string =>
  selectionName(basis.index, basis.view, basis.lang) || headingOf({ ...basis, color: basis.view.color });

/** The title of a view, for a citation and for whoever it is sent to. */
export function viewTitle(basis: Of): string {
  const named = basis.index.boundaries.get(basis.view.boundaries)?.name[basis.lang];
  return [`Phên Dậu: ${viewHeading(basis)}`, named].filter(Boolean).join(". ");
}
