import { useCallback, useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { orderColumns, orderRows } from "#selectors/matrix/orderMatrix.ts";
import { themeMatrix } from "#selectors/matrix/themeMatrix.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { describeThemeCell } from "./describeThemeCell.ts";
import { describeThemes } from "./describeThemes.ts";
import { HeatTable } from "./HeatTable.tsx";
import { MethodNote } from "./MethodNote.tsx";
import { placeNames } from "./placeName.ts";
import { ThemeLegend } from "./ThemeLegend.tsx";
import { themeGrid } from "./themeGrid.tsx";
import { useMatrixView } from "./useMatrixView.ts";
import { useOpenCell } from "./useOpenCell.ts";
import { useTicks } from "./useTicks.ts";

/** Themes by provinces as a heat table: what each stresses against the rest, in the order asked for. */
export function ThemeTable() {
  const lang = useLang();
  const t = useMemo(() => createT(lang), [lang]);
  const index = useCatalogue();
  const store = useViewStore();
  const { boundaries, from, to, rows, columns } = useMatrixView();
  const ticks = useTicks();
  const open = useOpenCell();

  const matrix = themeMatrix(index, boundaries, { from, to });
  const ordered = useMemo(() => {
    const shape = { ...matrix, rows: matrix.rows.map((row) => ({ ...row, id: row.theme.id })) };
    return { rows: orderRows(shape, rows), columns: orderColumns(shape, columns) };
  }, [matrix, rows, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ticks stand for their list
  const grid = useMemo(
    () =>
      themeGrid({
        matrix,
        ordered,
        by: { rows, columns },
        families: index.families,
        change: store.getState().change,
        ticks,
        t,
        lang,
      }),
    [matrix, ordered, rows, columns, index, store, ticks.ticked, t, lang],
  );
  const said = useMemo(() => describeThemes(matrix, t, lang), [matrix, t, lang]);

  const find = (row: string, column: number) => {
    const found = matrix.rows.find(({ theme }) => theme.id === row);
    const at = ordered.columns[column] ?? -1;
    const [cell, group] = [found?.cells[at], matrix.columns[at]];
    return found && cell && group ? { theme: found.theme, cell, group } : null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found depends on these alone
  const onOpen = useCallback(
    (row: string, column: number) => {
      const found = find(row, column);
      if (found)
        void open({ kind: "theme", id: found.theme.id }, found.group.province.id, found.group.articles);
    },
    [matrix, ordered, open],
  );
  return (
    <HeatTable
      kind="themes"
      said={said}
      groups={matrix.columns}
      grid={grid}
      usualRows={t("matrix.order.families")}
      rows={matrix.rows.map(({ theme }) => ({
        value: theme.id,
        label: t("matrix.order.row", { name: theme.name[lang] }),
      }))}
      ticks={ticks}
      notes={
        <>
          <p className="matrix-shared">{t("matrix.legend.steps")}</p>
          <MethodNote compared={matrix.compared} />
        </>
      }
      legend={<ThemeLegend hasNoData={matrix.columns.some(({ n }) => n === 0)} />}
      onOpen={onOpen}
      wordsFor={(row, column) => {
        const found = find(row, column);
        return (
          found && describeThemeCell(matrix, found.theme, found.cell, placeNames(found.group, t), t, lang)
        );
      }}
    />
  );
}
