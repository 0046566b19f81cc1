import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell, csvParts } from "#selectors/export/csv.ts";
import type { Table } from "#selectors/export/table.ts";
import { readCsv, readTable } from "./readCsv.ts";
import { about } from "./sample.ts";

const pairs: Table<readonly [string, string]> = {
  name: "pairs",
  columns: [
    ["left", ([left]) => left],
    ["right", ([, right]) => right],
  ],
};
const fileOf = (rows: readonly (readonly [string, string])[]) => [...csvParts(pairs, rows, about)].join("");
const guarded = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/** Text of the kind that breaks careless writers. */
const nasty = fc
  .array(
    fc.constantFrom('"', ",", "\r", "\n", ";", "=", "+", "-", "@", "\t", "ạ", "Đ", " ", "x", "\uFEFF", "😀"),
  )
  .map((letters) => letters.join(""));

describe("a CSV file", () => {
  test("gives every cell back to a reader of the standard, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty)), (rows) => {
        const read = readTable(fileOf(rows));
        expect(read.map(({ left, right }) => [left, right])).toEqual(
          rows.map(([left, right]) => [guarded(left), guarded(right)]),
        );
      }),
    );
  });

  test("holds no text cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(readCsv(fileOf([[text, "x"]]).slice(1))[1]?.[0]).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test.each([
    [null, ""],
    [-3, "-3"],
    [0.25, "0.25"],
    [true, "true"],
    [["a", "b"], "a; b"],
    ["=1+1", "'=1+1"],
    ['say "no", then go', '"say ""no"", then go"'],
    [" kept ", '" kept "'],
    ["Lạng Sơn", "Lạng Sơn"],
  ])("writes %j as %s", (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  test("says in every row which view, dataset and terms it comes from", () => {
    const [row] = readTable(fileOf([["a", "b"]]));
    expect(row).toEqual({
      left: "a",
      right: "b",
      view_url: about.view,
      dataset: "schema 1, abc123",
      licence: "CC-BY-4.0",
      attribution: about.attribution,
    });
  });
});
