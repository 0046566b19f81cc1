import type { BoundariesId } from "#dataset/schema.ts";
import type { EmbedShape } from "#host/embedCode.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { checkView } from "#state/checkView.ts";
import {
  defaultView,
  type Language,
  noChart,
  type Panel,
  type Scheme,
  select,
  showBoundaries,
  type View,
} from "#state/view.ts";

/** What a frame shows: the view as it is, the map with nothing selected, or a talk by its name in an address. */
export type EmbedWhat = "view" | "map" | { story: string };

/** What whoever embeds a view may choose; language and scheme are the reader's own where they are null. */
export interface EmbedChoices extends EmbedShape {
  what: EmbedWhat;
  panel: Panel | null;
  boundaries: BoundariesId;
  lang: Language | null;
  scheme: Scheme | null;
}

/** What the dialog begins with: the view as it is, as wide as the column, as high as what it shows. */
export const firstChoices = ({ panel, boundaries, lang, scheme, story }: View): EmbedChoices => ({
  what: story ? { story } : "view",
  panel,
  boundaries,
  lang,
  scheme,
  width: null,
  height: "content",
});

/** The view of the frame: how it is shown is part of it. A province follows the boundaries, as everywhere. */
export function embeddedView(
  view: View,
  { what, panel, boundaries, lang, scheme }: EmbedChoices,
  { catalogue }: CatalogueIndex,
): View {
  if (typeof what === "object") {
    return { ...defaultView, lang, scheme, mode: "embed", story: what.story };
  }
  const kept =
    what === "view" ? view : { ...select(view, { kind: "corpus" }), ...noChart, q: "", camera: null };
  const shown = { ...kept, ...showBoundaries(kept, boundaries), panel, lang, scheme };
  return checkView({ ...shown, mode: "embed", story: null, step: null }, catalogue).view;
}
