import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Land } from "#dataset/boundaryFile.ts";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { buildMapModel } from "#map/buildMapModel.ts";
import type { MapModel } from "#map/model.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { boundariesQuery, landQuery } from "#state/queries.ts";
import { selectionOf, type View } from "#state/view.ts";

/** The map of a view and the land around it, once both are here and wanted. */
export function useStepModel(view: View, wanted: boolean): { model: MapModel; land: Land } | null {
  const index = useCatalogue();
  const lang = useLang();
  const { data: units } = useQuery({ ...boundariesQuery(view.boundaries), enabled: wanted });
  const { data: land } = useQuery({ ...landQuery, enabled: wanted });
  return useMemo(() => {
    if (!wanted || !units || !land) return null;
    const { boundaries, color, from, to, compare } = view;
    const selection = selectionOf(view);
    const { kind } = selection;
    const model = buildMapModel({
      index,
      units,
      boundaries,
      color,
      filter: { from, to },
      province: kind === "province" || kind === "article" ? view.province : null,
      compared: compare,
      subject: selection.kind === "corpus" || selection.kind === "province" ? null : selection,
      t: createT(lang),
      lang,
    });
    return { model, land };
  }, [index, lang, units, land, view, wanted]);
}
