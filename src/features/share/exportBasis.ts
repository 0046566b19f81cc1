import type { T } from "#i18n/createT.ts";
import type { Subject } from "#selectors/articlesOf.ts";
import { type About, aboutOf } from "#selectors/export/about.ts";
import { type ExportScope, exportScope } from "#selectors/export/exportScope.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { DATASET_HASH } from "#state/addresses.ts";
import { selectionOf, type View } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";

/** How much of the atlas is taken: everything shown, or what is selected. */
export type Reach = "shown" | "selected";

/** What every export of a view starts from. */
export interface ExportBasis {
  index: CatalogueIndex;
  view: View;
  lang: "en" | "vi";
  t: T;
  scope: ExportScope;
  about: About;
  /** `phen-dau-lang-son`: what names of files begin with. */
  stem: string;
}

/** What is selected, as the selectors name it; null for nothing. */
export function subjectOf(view: View): Subject | null {
  const selection = selectionOf(view);
  if (selection.kind === "corpus") return null;
  return selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection;
}

export const attributionOf = (t: T): string =>
  `Phên Dậu contributors. ${t("map.attribution")}. ${t("map.sources")}.`;

export function exportBasis(
  { index, view, lang, t }: Pick<ExportBasis, "index" | "view" | "lang" | "t">,
  reach: Reach,
): ExportBasis {
  const subject = reach === "selected" ? subjectOf(view) : null;
  const { boundaries, from, to } = view;
  return {
    index,
    view,
    lang,
    t,
    scope: exportScope(index, { boundaries, filter: { from, to }, subject }),
    about: aboutOf(viewAddress(view), DATASET_HASH, attributionOf(t)),
    stem: ["phen-dau", subject?.id].filter(Boolean).join("-"),
  };
}
