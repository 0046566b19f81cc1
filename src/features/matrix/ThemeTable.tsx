import { useCallback, useId, useMemo } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { orderColumns, orderRows } from "#selectors/matrix/orderMatrix.ts";
import { themeMatrix } from "#selectors/matrix/themeMatrix.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { CORPUS } from "#state/view.ts";
import { CellTip } from "./CellTip.tsx";
import { CompareStart } from "./CompareStart.tsx";
import { describeThemeCell } from "./describeThemeCell.ts";
import { describeThemes } from "./describeThemes.ts";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MethodNote } from "./MethodNote.tsx";
import { OrderBar } from "./OrderBar.tsx";
import { placeName, placeNames } from "./placeName.ts";
import { SharedNote } from "./SharedNote.tsx";
import { ThemeLegend } from "./ThemeLegend.tsx";
import { themeGrid } from "./themeGrid.tsx";
import { useCellTip } from "./useCellTip.ts";
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
  const tip = useCellTip();
  const open = useOpenCell();
  const ids = { tip: useId(), said: useId(), keys: useId() };

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
      if (!found) return;
      tip.close();
      void open({ kind: "theme", id: found.theme.id }, found.group.province.id, found.group.articles);
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
            <h2>{t("matrix.themes.title")}</h2>
            <p id={ids.said}>{said.join(" ")}</p>
          </>
        }
        bar={
          <>
            <OrderBar
              usualRows={t("matrix.order.families")}
              usualColumns={t("matrix.order.names")}
              rows={[
                { value: CORPUS, label: t("matrix.order.corpus") },
                ...matrix.columns.map((group) => ({
                  value: group.province.id,
                  label: t("matrix.order.province", { name: placeName(group, t) }),
                })),
              ]}
              columns={matrix.rows.map(({ theme }) => ({
                value: theme.id,
                label: t("matrix.order.row", { name: theme.name[lang] }),
              }))}
            />
            <CompareStart ticks={ticks} />
          </>
        }
        notes={
          <>
            <SharedNote columns={matrix.columns} />
            <p className="matrix-shared">{t("matrix.legend.steps")}</p>
            <MethodNote compared={matrix.compared} />
          </>
        }
        legend={<ThemeLegend hasNoData={matrix.columns.some(({ n }) => n === 0)} />}
      >
        <MatrixGrid
          kind="themes"
          label={t("matrix.themes.caption")}
          describedBy={`${ids.said} ${ids.keys}`}
          corner={t("matrix.themes.corner")}
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
          pointed &&
          describeThemeCell(matrix, pointed.theme, pointed.cell, placeNames(pointed.group, t), t, lang)
        }
        onEnter={tip.keep}
        onLeave={tip.leave}
        onClose={tip.close}
      />
    </>
  );
}
