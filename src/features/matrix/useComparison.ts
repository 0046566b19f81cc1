import { useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { comparedSides } from "#selectors/matrix/comparedSides.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { useMatrixView } from "./useMatrixView.ts";

/** What both comparisons begin with: the sides, in the words and the boundaries of the view. */
export function useComparison() {
  const lang = useLang();
  const t = useMemo(() => createT(lang), [lang]);
  const index = useCatalogue();
  const compare = useView(({ view }) => view.compare);
  const { boundaries, from, to, rows } = useMatrixView();
  const filter = useMemo(() => ({ from, to }), [from, to]);
  const sides = useMemo(
    () => comparedSides(index, boundaries, filter, compare),
    [index, boundaries, filter, compare],
  );
  return { lang, t, index, compare, boundaries, filter, sides, rows };
}
