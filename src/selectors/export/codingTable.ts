import type { ArticleEvidence, ArticleId, Coding } from "#dataset/schema.ts";
import { locatorColumns } from "./locatorColumns.ts";
import type { Table } from "./table.ts";

/** One sentence coded with one theme, and the article in which it stands. */
export interface CodingRow {
  readonly article: ArticleId;
  readonly coding: Coding;
}

export const codingRows = ({ article, codings }: ArticleEvidence): CodingRow[] =>
  codings.map((coding) => ({ article, coding }));

export const codingTable: Table<CodingRow> = {
  name: "codings",
  columns: [
    ["article", ({ article }) => article],
    ["theme", ({ coding }) => coding.theme],
    ...locatorColumns<CodingRow>(({ coding }) => coding.locator),
  ],
};
