import type { DocumentType } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { DocumentMatrix } from "#selectors/matrix/documentMatrix.ts";
import { CORPUS, type View } from "#state/view.ts";
import { corpusColumn } from "./corpusColumn.ts";
import { documentRow } from "./documentRow.tsx";
import type { GridColumn, GridItem } from "./gridParts.ts";
import { groupColumn } from "./groupColumn.tsx";
import type { useTicks } from "./useTicks.ts";

interface DocumentGridInput {
  matrix: DocumentMatrix;
  ordered: { rows: readonly number[]; columns: readonly number[] };
  by: { rows: string | null; columns: string | null };
  change: (patch: Partial<View>) => void;
  ticks: ReturnType<typeof useTicks>;
  t: T;
  lang: Language;
}

/** The documents as the grid draws them: heads, bands of types while rows are in their usual order, discs. */
export function documentGrid({ matrix, ordered, by, change, ticks, t, lang }: DocumentGridInput): {
  corpus: GridColumn;
  columns: readonly GridColumn[];
  items: readonly GridItem[];
} {
  const onSort = (rows: string | null) => change({ rows });
  const isUsual = by.rows === null || ordered.rows.every((at, place) => at === place);
  const articles = (count: number) => t("matrix.compare.articles", { count });
  let type: DocumentType | null = null;
  const items = ordered.rows.flatMap((at): GridItem[] => {
    const row = matrix.rows[at];
    if (!row) return [];
    const { document } = row;
    const isSorted = by.columns === document.id;
    const isFirst = isUsual && document.type !== type;
    type = document.type;
    const cells = ordered.columns.flatMap((column) => row.cells[column] ?? []);
    const onRow = () => change({ columns: isSorted ? null : document.id });
    const item = documentRow({ ...row, cells }, { isSorted, onSort: onRow, isUnderType: isUsual }, t, lang);
    const name = t(`documents.type.${document.type}`);
    return isFirst ? [{ kind: "band", key: `type ${type}`, name, hue: null }, item] : [item];
  });
  return {
    corpus: corpusColumn(
      { short: t("matrix.n", { count: matrix.articles }), long: articles(matrix.articles) },
      { isSorted: by.rows === CORPUS, onSort },
      t,
    ),
    columns: ordered.columns.flatMap((at) => {
      const group = matrix.columns[at];
      if (!group) return [];
      const { length } = group.articles;
      const long = `${articles(length)}, ${t("matrix.compare.documents", { count: group.documents })}`;
      const notes = { short: t("matrix.n", { count: length }), long };
      return [groupColumn(group, notes, { by: by.rows, onSort }, ticks, t)];
    }),
    items,
  };
}
