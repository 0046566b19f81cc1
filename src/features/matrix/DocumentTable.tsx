import { useCallback, useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { documentMatrix } from "#selectors/matrix/documentMatrix.ts";
import { orderColumns, orderRows } from "#selectors/matrix/orderMatrix.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { DocumentLegend } from "./DocumentLegend.tsx";
import { describeDocuments } from "./describeDocuments.ts";
import { documentGrid } from "./documentGrid.tsx";
import { documentName } from "./documentName.ts";
import { describeDocumentCell } from "./documentRow.tsx";
import { HeatTable } from "./HeatTable.tsx";
import { placeNames } from "./placeName.ts";
import { useMatrixView } from "./useMatrixView.ts";
import { useOpenCell } from "./useOpenCell.ts";
import { useTicks } from "./useTicks.ts";

/** Documents by provinces: how many of the articles about each cite what, in the order asked for. */
export function DocumentTable() {
  const lang = useLang();
  const t = useMemo(() => createT(lang), [lang]);
  const index = useCatalogue();
  const store = useViewStore();
  const { boundaries, from, to, rows, columns } = useMatrixView();
  const ticks = useTicks();
  const open = useOpenCell();

  const matrix = documentMatrix(index, boundaries, { from, to });
  const ordered = useMemo(() => {
    const shape = { ...matrix, rows: matrix.rows.map((row) => ({ ...row, id: row.document.id })) };
    return { rows: orderRows(shape, rows), columns: orderColumns(shape, columns) };
  }, [matrix, rows, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ticks stand for their list
  const grid = useMemo(
    () =>
      documentGrid({
        matrix,
        ordered,
        by: { rows, columns },
        change: store.getState().change,
        ticks,
        t,
        lang,
      }),
    [matrix, ordered, rows, columns, store, ticks.ticked, t, lang],
  );
  const said = useMemo(() => describeDocuments(matrix, t, lang), [matrix, t, lang]);

  const find = (row: string, column: number) => {
    const found = matrix.rows.find(({ document }) => document.id === row);
    const at = ordered.columns[column] ?? -1;
    const [cell, group] = [found?.cells[at], matrix.columns[at]];
    return found && cell && group ? { row: found, cell, group } : null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found depends on these alone
  const onOpen = useCallback(
    (row: string, column: number) => {
      const found = find(row, column);
      if (!found) return;
      const { province, articles } = found.group;
      void open({ kind: "document", id: found.row.document.id }, province.id, articles);
    },
    [matrix, ordered, open],
  );
  return (
    <HeatTable
      kind="documents"
      said={said}
      groups={matrix.columns}
      grid={grid}
      usualRows={t("matrix.order.types")}
      rows={matrix.rows.map(({ document }) => ({
        value: document.id,
        label: t("matrix.order.row", { name: documentName(document, t, lang) }),
      }))}
      ticks={ticks}
      notes={<p>{t("matrix.documents.counted")}</p>}
      legend={<DocumentLegend hasSome={matrix.columns.some(({ articles }) => articles.length > 1)} />}
      onOpen={onOpen}
      wordsFor={(row, column) => {
        const found = find(row, column);
        return found && describeDocumentCell(found.row, found.cell, placeNames(found.group, t), t, lang);
      }}
    />
  );
}
