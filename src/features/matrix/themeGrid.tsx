import type { Family, FamilyId } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import { shareOf } from "#selectors/matrix/proportion.ts";
import type { ThemeMatrix } from "#selectors/matrix/themeMatrix.ts";
import { CORPUS, type View } from "#state/view.ts";
import { CorpusShare } from "./CorpusShare.tsx";
import { corpusColumn } from "./corpusColumn.ts";
import type { GridColumn, GridItem } from "./gridParts.ts";
import { groupColumn } from "./groupColumn.tsx";
import { themeCell } from "./themeCell.tsx";
import type { useTicks } from "./useTicks.ts";
import { wordsOf } from "./words.ts";

interface ThemeGridInput {
  matrix: ThemeMatrix;
  /** Positions of rows and columns in the order asked for. */
  ordered: { rows: readonly number[]; columns: readonly number[] };
  by: { rows: string | null; columns: string | null };
  families: ReadonlyMap<FamilyId, Family>;
  change: (patch: Partial<View>) => void;
  ticks: ReturnType<typeof useTicks>;
  t: T;
  lang: Language;
}

/** The matrix as the grid draws it: heads, bands of families while rows are in their usual order, cells. */
export function themeGrid(input: ThemeGridInput): {
  corpus: GridColumn;
  columns: readonly GridColumn[];
  items: readonly GridItem[];
} {
  const { matrix, ordered, by, families, change, ticks, t, lang } = input;
  const { bare } = wordsOf(lang);
  const onSort = (rows: string | null) => change({ rows });
  const full = Math.max(...matrix.rows.map(({ corpus }) => shareOf(corpus) ?? 0));
  const n = matrix.rows[0]?.corpus.n ?? 0;
  const isUsual = ordered.rows.every((at, place) => at === place) && by.rows === null;
  let family: FamilyId | null = null;
  const items = ordered.rows.flatMap((at): GridItem[] => {
    const row = matrix.rows[at];
    if (!row) return [];
    const { theme, corpus, cells } = row;
    const name = theme.name[lang];
    const isSorted = by.columns === theme.id;
    const isFirst = isUsual && theme.family !== family;
    family = theme.family;
    const hue = `hue-${theme.family}`;
    const item: GridItem = {
      kind: "row",
      key: theme.id,
      name,
      hue: isUsual ? null : hue,
      label: t(isSorted ? "matrix.rowOn" : "matrix.row", { name }),
      title: theme.definition[lang],
      isSorted,
      onSort: () => change({ columns: isSorted ? null : theme.id }),
      standsFor: { kind: "theme", id: theme.id },
      corpus: <CorpusShare text={bare(shareOf(corpus) ?? 0)} share={shareOf(corpus) ?? 0} full={full} />,
      cellAt: (column) => {
        const cell = cells[ordered.columns[column] ?? -1];
        return cell ? themeCell(cell, t, lang) : null;
      },
    };
    const band: GridItem = {
      kind: "band",
      key: `family ${theme.family}`,
      name: families.get(theme.family)?.name[lang] ?? theme.family,
      hue,
    };
    return isFirst ? [band, item] : [item];
  });
  return {
    corpus: corpusColumn(
      { short: t("matrix.n", { count: n }), long: t("matrix.sentences", { count: n }) },
      { isSorted: by.rows === CORPUS, onSort },
      t,
    ),
    columns: ordered.columns.flatMap((at) => {
      const group = matrix.columns[at];
      if (!group) return [];
      const notes = {
        short: t("matrix.n", { count: group.n }),
        long: `${t("matrix.sentences", { count: group.n })}, ${t("count.articles", { count: group.articles.length })}`,
      };
      return [groupColumn(group, notes, { by: by.rows, onSort }, ticks, t)];
    }),
    items,
  };
}
