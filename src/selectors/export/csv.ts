import type { About } from "./about.ts";
import type { Cell, Column, Table } from "./table.ts";

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** A spreadsheet would run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A cell as RFC 4180 has it; text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = (typeof value === "string" ? value : value.join("; ")).toWellFormed();
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/**
 * RFC 4180 has no place for remarks, so every row says where it comes from in its last columns: rows are what gets
 * copied and passed on.
 */
export const aboutColumns = (about: About): readonly Column<unknown>[] => [
  ["view_url", () => about.view],
  ["dataset", () => `schema ${about.schemaVersion}, ${about.datasetHash}`],
  ["licence", () => about.licence],
  ["attribution", () => about.attribution],
];

/** The line with the columns' names, with what makes the file readable before it. */
export const csvHead = <T>({ columns }: Table<T>, about: About): string =>
  BYTE_ORDER_MARK + csvLine([...columns, ...aboutColumns(about)].map(([name]) => name));

/** One row. */
export const csvRow = <T>({ columns }: Table<T>, about: About, item: T): string =>
  csvLine([...columns, ...aboutColumns(about)].map(([, value]) => value(item)));

/** A file piece by piece, so that whoever writes it may pause: the head, then one row a piece. */
export function* csvParts<T>(table: Table<T>, items: Iterable<T>, about: About): Generator<string> {
  yield csvHead(table, about);
  for (const item of items) yield csvRow(table, about, item);
}
