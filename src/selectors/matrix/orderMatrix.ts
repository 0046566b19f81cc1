import { type EvidenceGroup, groupOf } from "./evidenceGroups.ts";
import { type Proportion, shareOf } from "./proportion.ts";
import { seriate } from "./seriate.ts";

/** What can be put in order: rows with an id, columns that stand for provinces, shares where they meet. */
export interface Orderable {
  readonly columns: readonly EvidenceGroup[];
  readonly rows: readonly {
    readonly id: string;
    readonly corpus: Proportion;
    readonly cells: readonly Proportion[];
  }[];
}

/** Orders that are no province and no row: what is alike side by side, and the share of the whole corpus. */
export const BY_SIMILARITY = "similarity";
export const BY_CORPUS = "corpus";

const positions = (items: readonly unknown[]): readonly number[] => items.map((_, at) => at);
const value = (cell: Proportion | undefined): number => (cell && shareOf(cell)) ?? 0;

/** Positions by falling value; what is equal keeps its order. */
const largestFirst = (values: readonly number[]): readonly number[] =>
  positions(values).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));

/**
 * The positions of the rows in the order asked for: by a province's column, by the corpus, by similarity, or as
 * they stand where `by` is null or a province that has no column.
 */
export function orderRows({ columns, rows }: Orderable, by: string | null): readonly number[] {
  if (by === BY_SIMILARITY) return seriate(rows.map(({ cells }) => cells.map(value)));
  if (by === BY_CORPUS) return largestFirst(rows.map(({ corpus }) => value(corpus)));
  const group = by === null ? undefined : groupOf(columns, by);
  if (!group) return positions(rows);
  const at = columns.indexOf(group);
  return largestFirst(rows.map(({ cells }) => value(cells[at])));
}

/** The positions of the columns: by a row's values, by similarity, or as they stand. */
export function orderColumns({ columns, rows }: Orderable, by: string | null): readonly number[] {
  if (by === BY_SIMILARITY) return seriate(columns.map((_, at) => rows.map(({ cells }) => value(cells[at]))));
  const row = rows.find(({ id }) => id === by);
  return row ? largestFirst(row.cells.map(value)) : positions(columns);
}
