import { useId, useMemo, useState } from "react";
import { compareThemes } from "#selectors/matrix/compareThemes.ts";
import { shareOf } from "#selectors/matrix/proportion.ts";
import type { CellWords } from "./CellTip.tsx";
import { CellTip } from "./CellTip.tsx";
import { ComparisonHead } from "./ComparisonHead.tsx";
import { ComparisonLegend } from "./ComparisonLegend.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { apartWords, comparisonGrid } from "./comparisonGrid.tsx";
import { MatrixFrame } from "./MatrixFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MethodNote } from "./MethodNote.tsx";
import { sideName } from "./sideName.ts";
import { useCellTip } from "./useCellTip.ts";
import { useComparison } from "./useComparison.ts";
import { useOpenCell } from "./useOpenCell.ts";
import { wordsOf } from "./words.ts";

/** So many themes are named; the rows show the others. */
const MOST_NAMED = 3;

/** Provinces side by side, theme by theme, on one scale; one alone stands against the rest of the corpus. */
export function ThemeComparison() {
  const { lang, t, index, compare, filter, sides } = useComparison();
  const { list, percent } = wordsOf(lang);
  const [asTable, setAsTable] = useState(false);
  const tip = useCellTip();
  const open = useOpenCell();
  const ids = { tip: useId(), said: useId() };
  const comparison = useMemo(() => compareThemes(index, filter, sides), [index, filter, sides]);
  const grid = useMemo(
    () => comparisonGrid({ comparison, families: index.families, t, lang }),
    [comparison, index, t, lang],
  );
  const names = list(sides.map((side) => sideName(side, t)));
  const isAlone = compare.length === 1;
  const title = isAlone
    ? t("matrix.compare.alone", { name: sideName(sides[0], t) })
    : t("matrix.compare.title", { names });
  const told = comparison.rows.filter(({ apart }) => apart.length > 0);
  const named = told
    .slice(0, MOST_NAMED)
    .map((row) => `${row.theme.name[lang]} (${apartWords(row, comparison, t)})`);
  const counted = t("matrix.compare.said", { rows: told.length, themes: comparison.rows.length });
  const said = [
    comparison.compared === 0
      ? t("matrix.compare.nothing")
      : named.length > 0
        ? t("matrix.compare.namely", { counted, list: named.join("; ") })
        : `${counted}.`,
    isAlone && t("matrix.compare.invite"),
  ]
    .filter(Boolean)
    .join(" ");

  const wordsFor = (row: string, column: number): CellWords | null => {
    const found = comparison.rows.find(({ theme }) => theme.id === row);
    const cell = grid.items.find(({ key }) => key === row);
    if (!found || cell?.kind !== "row") return null;
    const [words] = (cell.cellAt(column)?.label ?? "").split("; ");
    const { k, n } = found.corpus;
    return {
      title: `${sideName(sides[column], t)} · ${found.theme.name[lang]}`,
      lines: [
        words ?? "",
        `${t("matrix.corpusLong")}: ${t("themes.n", { sentences: k, total: n })}, ${percent(shareOf(found.corpus) ?? 0)}`,
      ],
      verdict: apartWords(found, comparison, t) ?? t("matrix.compare.not"),
    };
  };
  const onOpen = (row: string, column: number) => {
    const theme = comparison.rows.find((one) => one.theme.id === row)?.theme;
    const side = sides[column];
    tip.close();
    if (theme && side) void open({ kind: "theme", id: theme.id }, side.province?.id ?? null, side.articles);
  };
  return (
    <>
      <MatrixFrame
        caption={<ComparisonHead what="themes" title={title} said={said} saidId={ids.said} sides={sides} />}
        notes={
          <>
            <p>{t("matrix.compare.scale", { full: percent(comparison.full) })}</p>
            <MethodNote compared={comparison.compared} />
          </>
        }
        legend={
          <div className="matrix-legend">
            <ComparisonLegend />
            <button type="button" className="link" onClick={() => setAsTable(!asTable)}>
              {t(asTable ? "matrix.compare.asChart" : "matrix.compare.asTable")}
            </button>
          </div>
        }
      >
        {asTable ? (
          <ComparisonTable
            comparison={comparison}
            caption={t("matrix.compare.caption", { names })}
            t={t}
            lang={lang}
          />
        ) : (
          <MatrixGrid
            kind="wide"
            label={t("matrix.compare.caption", { names })}
            describedBy={ids.said}
            corner={t("matrix.themes.corner")}
            corpus={grid.corpus}
            columns={grid.columns}
            items={grid.items}
            onOpen={onOpen}
            onPoint={tip.point}
            onLeave={tip.leave}
          />
        )}
      </MatrixFrame>
      <CellTip
        id={ids.tip}
        anchor={tip.pointed?.cell ?? null}
        words={tip.pointed && wordsFor(tip.pointed.row, tip.pointed.column)}
        onEnter={tip.keep}
        onLeave={tip.leave}
        onClose={tip.close}
      />
    </>
  );
}
