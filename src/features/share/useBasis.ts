import { useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { type ExportBasis, exportBasis, type Reach } from "./exportBasis.ts";

/** What an export of the present view starts from, worked out anew only when the view changes. */
export function useBasis(reach: Reach): ExportBasis {
  const index = useCatalogue();
  const lang = useLang();
  const view = useView((state) => state.view);
  return useMemo(
    () => exportBasis({ index, view, lang, t: createT(lang) }, reach),
    [index, view, lang, reach],
  );
}
