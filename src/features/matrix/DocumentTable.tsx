import { useCallback, useId, useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { documentMatrix } from "#selectors/matrix/documentMatrix.ts";
import { orderColumns, orderRows } from "#selectors/matrix/orderMatrix.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { CORPUS } from "#state/view.ts";
import { CellTip } from "./CellTip.tsx";
import { CompareStart } from "./CompareStart.tsx";
import { DocumentLegend } from "./DocumentLegend.tsx";
import { describeDocuments } from "./describeDocuments.ts";
import { documentGrid } from "./documentGrid.tsx";
import { documentName } from "./documentName.ts";
import { describeDocumentCell } from "./documentRow.tsx";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { OrderBar } from "./OrderBar.tsx";
import { placeName, placeNames } from "./placeName.ts";
import { SharedNote } from "./SharedNote.tsx";
import { useCellTip } from "./useCellTip.ts";
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
  const tip = useCellTip();
  const open = useOpenCell();
  const ids = { tip: useId(), said: useId(), keys: useId() };

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
      tip.close();
      const { province, articles } = found.group;
      void open({ kind: "document", id: found.row.document.id }, province.id, articles);
    },
    [matrix, ordered, open],
  );
  const pointed = tip.pointed && find(tip.pointed.row, tip.pointed.column);
  if (matrix.columns.length === 0) return <p className="p-5 text-muted">{t("matrix.empty")}</p>;
  return (
    <>
      <MatrixFrame
        caption={
          <>
            <h2>{t("matrix.documents.title")}</h2>
            <p id={ids.said}>{said.join(" ")}</p>
          </>
        }
        bar={
          <>
            <OrderBar
              usualRows={t("matrix.order.types")}
              usualColumns={t("matrix.order.names")}
              rows={[
                { value: CORPUS, label: t("matrix.order.corpus") },
                ...matrix.columns.map((group) => ({
                  value: group.province.id,
                  label: t("matrix.order.province", { name: placeName(group, t) }),
                })),
              ]}
              columns={matrix.rows.map(({ document }) => ({
                value: document.id,
                label: t("matrix.order.row", { name: documentName(document, t, lang) }),
              }))}
            />
            <CompareStart ticks={ticks} />
          </>
        }
        notes={
          <>
            <SharedNote columns={matrix.columns} />
            <p>{t("matrix.documents.counted")}</p>
          </>
        }
        legend={<DocumentLegend hasSome={matrix.columns.some(({ articles }) => articles.length > 1)} />}
      >
        <MatrixGrid
          kind="documents"
          label={t("matrix.documents.caption")}
          describedBy={`${ids.said} ${ids.keys}`}
          corner={t("matrix.documents.corner")}
          corpus={grid.corpus}
          columns={grid.columns}
          items={grid.items}
          onOpen={onOpen}
          onPoint={tip.point}
          onLeave={tip.leave}
        />
        <p id={ids.keys} hidden>
          {t("matrix.keys")}
        </p>
      </MatrixFrame>
      <CellTip
        id={ids.tip}
        anchor={tip.pointed?.cell ?? null}
        words={
          pointed && describeDocumentCell(pointed.row, pointed.cell, placeNames(pointed.group, t), t, lang)
        }
        onEnter={tip.keep}
        onLeave={tip.leave}
        onClose={tip.close}
      />
    </>
  );
}
