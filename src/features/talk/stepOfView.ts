import { createT } from "#i18n/createT.ts";
import { headingOf } from "#map/headingOf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { newStepId } from "#state/editTalk.ts";
import { selectionName } from "#state/selectionName.ts";
import { MOST_HEADLINE, NO_WORDS, pairsOfView, type Talk, type TalkStep } from "#state/talk.ts";
import type { View } from "#state/view.ts";

/** A view as the next step of a talk: headed by what it is about, in both languages. */
export function stepOfView(index: CatalogueIndex, view: View, talk: Talk): TalkStep {
  return {
    id: newStepId(talk),
    view: pairsOfView(view),
    headline: { en: headlineOf(index, view, "en"), vi: headlineOf(index, view, "vi") },
    text: [],
    notes: NO_WORDS,
  };
}

/** What a view is about, short enough to head a card: what is selected or compared, else what the map shows. */
export function headlineOf(index: CatalogueIndex, view: View, lang: "en" | "vi"): string {
  const document = view.article ? undefined : view.document && index.documents.get(view.document);
  const name = selectionName(index, view, lang) || comparedNames(index, view) || "";
  if (name.length > MOST_HEADLINE && document?.number) return document.number.vi;
  return cut(name || headingOf({ index, color: view.color, lang, t: createT(lang) }));
}

/** The provinces side by side in a chart, by their names. */
export const comparedNames = (index: CatalogueIndex, { compare, boundaries }: View): string =>
  compare.map((id) => index.unit(boundaries, id)?.name.vi ?? id).join(" · ");

/** A headline cut where a word ends. */
function cut(text: string): string {
  if (text.length <= MOST_HEADLINE) return text;
  const start = text.slice(0, MOST_HEADLINE - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), MOST_HEADLINE / 2)).trimEnd()}…`;
}
