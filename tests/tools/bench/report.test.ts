import { expect, test } from "vitest";
import { type Comparison, compare, median, table } from "../../../tools/bench/report.ts";

const load = (readableMs: number, readyMs: number) => ({ readableMs, readyMs, scripts: [] });
const comparison: Comparison = {
  conditions: "a test",
  bars: { "map-readable": 0.5 },
  atlas: [load(100, 900), load(5_000, 9_000), load(120, 1_000)],
  bare: [load(400, 480), load(300, 500), load(500, 520)],
};

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("the median of nothing is not a number", () => {
  expect(median([])).toBeNaN();
});

test("pages are compared by their medians, so that one slow load does not count", () => {
  expect(compare(comparison)).toEqual([
    { conditions: "a test", mark: "map-readable", atlasMs: 120, bareMs: 400, ratio: 0.3, bar: 0.5 },
    { conditions: "a test", mark: "map-ready", atlasMs: 1_000, bareMs: 500, ratio: 2, bar: null },
  ]);
});

test("the table sets numbers flush right under their heads", () => {
  expect(table(compare(comparison))).toBe(
    [
      "                        atlas  bare map  ratio    bar",
      "a test  map-readable   120 ms    400 ms   0.30  ≤ 0.5",
      "a test  map-ready     1000 ms    500 ms   2.00",
    ].join("\n"),
  );
});
