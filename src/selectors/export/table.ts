/** What a cell of a table may hold; a list is written with semicolons, null as an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column: a name that stays the same for whoever reads the file by machine, and its value for one item. */
export type Column<T> = readonly [name: string, value: (item: T) => Cell];

/** A table of an export, one row an item. */
export interface Table<T> {
  readonly name: string;
  readonly columns: readonly Column<T>[];
}
