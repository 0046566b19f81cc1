import type { T } from "#i18n/createT.ts";
import { CORPUS } from "#state/view.ts";
import type { GridColumn } from "./gridParts.ts";

/** The head of the column of the whole corpus. */
export function corpusColumn(
  notes: { short: string; long: string },
  { isSorted, onSort }: { isSorted: boolean; onSort: ((by: string | null) => void) | null },
  t: T,
): GridColumn {
  return {
    key: "the-corpus",
    name: t("matrix.corpus"),
    note: notes.short,
    label: t(isSorted ? "matrix.headOn" : "matrix.head", { place: t("matrix.corpusLong"), n: notes.long }),
    isSorted,
    onSort: onSort && (() => onSort(isSorted ? null : CORPUS)),
    standsFor: [],
  };
}
