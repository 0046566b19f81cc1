import type { ReactNode } from "react";
import type { Reference } from "#selectors/references.ts";

/** A column of the grid: what stands in its head, and below it. */
export interface GridColumn {
  readonly key: string;
  readonly name: string;
  /** "+4", beside the name. */
  readonly more?: string | undefined;
  /** "n 37": what the column rests on. */
  readonly note: string;
  /** The name of the button that orders the rows by this column. */
  readonly label: string;
  /** Names in full, for the pointer. */
  readonly title?: string | undefined;
  readonly isSorted: boolean;
  readonly onSort: (() => void) | null;
  /** Everything it stands for, the first one for the pointer. */
  readonly standsFor: readonly Reference[];
  /** A control of its own, in the second row of heads: it carries `data-at` and `tabIndex`. */
  readonly control?: ((place: Placed) => ReactNode) | undefined;
}

/** Where a control stands in the grid: one tab stop for all, arrows between them. */
export interface Placed {
  readonly "data-at": string;
  readonly tabIndex: -1;
}
export const placed = (row: number, column: number): Placed => ({
  "data-at": `${row},${column}`,
  tabIndex: -1,
});

/** A line between rows that names those below it. */
export interface GridBand {
  readonly kind: "band";
  readonly key: string;
  readonly name: string;
  readonly hue: string | null;
}

export interface GridRow {
  readonly kind: "row";
  readonly key: string;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly nameLang?: "en" | undefined;
  /** A second line below the name. */
  readonly under?: ReactNode;
  readonly hue: string | null;
  readonly label: string;
  readonly title?: string | undefined;
  readonly isSorted: boolean;
  readonly onSort: (() => void) | null;
  readonly standsFor: Reference;
  /** The share of the whole corpus, and how it is drawn. */
  readonly corpus: ReactNode;
  /** The cell in a column, made when the row is drawn: of many rows only a few are. */
  readonly cellAt: (column: number) => GridCell | null;
}

export interface GridCell {
  readonly className: string;
  readonly children: ReactNode;
  /** In words, for who does not see it. */
  readonly label: string;
}

export type GridItem = GridBand | GridRow;
