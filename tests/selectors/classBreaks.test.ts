import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classBreaks, classOf } from "#selectors/classBreaks.ts";

const intervals = (values: (number | null)[], kind: "count" | "share") =>
  classBreaks(values, kind).classes.map(({ min, max }) => [min, max]);

// biome-ignore format: a table
const COUNTS: [string, (number | null)[], number[][]][] = [
  ["no data", [null, null], []],
  ["one value", [3, 3, null], [[3, 3]]],
  ["only zeros", [0, 0], [[0, 0]]],
  ["zero beside others", [0, 1, 2], [[0, 0], [1, 1], [2, 2]]],
  ["few values", [1, 2, 7], [[1, 1], [2, 2], [3, 7]]],
  ["ten values", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]],
  ["a crowd of ties", [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6], [[1, 1], [2, 2], [3, 3], [4, 5], [6, 6]]],
];

// biome-ignore format: a table
const SHARES: [string, (number | null)[], number[][]][] = [
  ["one value", [0.25, null], [[0.25, 0.25]]],
  ["shares that read as one percent", [0.251, 0.249], [[0.25, 0.25]]],
  ["a wide spread", [0.03, 0.18, 0.45], [[0.01, 0.1], [0.11, 0.2], [0.21, 0.3], [0.31, 0.4], [0.41, 0.5]]],
  ["a narrow spread", [0, 0.03, 0.05], [[0, 0], [0.03, 0.03], [0.04, 0.04], [0.05, 0.05]]],
  ["a spread that five would cut in two", [0.06, 0.15], [[0.05, 0.08], [0.09, 0.12], [0.13, 0.16]]],
  ["everything", [0.01, 1], [[0.01, 0.2], [0.21, 0.4], [0.41, 0.6], [0.61, 0.8], [0.81, 1]]],
];

describe("classBreaks of counts", () => {
  test.each(COUNTS)("classes %s", (_, values, expected) => {
    expect(intervals(values, "count")).toEqual(expected);
  });
});

describe("classBreaks of shares", () => {
  test.each(SHARES)("classes %s", (_, values, expected) => {
    expect(intervals(values, "share")).toEqual(expected);
  });
});

const counts = fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { maxLength: 70 });
const shares = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 70 });
const anyValues = fc.oneof(
  fc.record({ kind: fc.constant("count" as const), values: counts }),
  fc.record({ kind: fc.constant("share" as const), values: shares }),
);

describe("classes", () => {
  test("leave no gap and never overlap", () => {
    fc.assert(
      fc.property(anyValues, ({ kind, values }) => {
        const unit = kind === "count" ? 1 : 0.01;
        const { classes } = classBreaks(values, kind);
        for (const [i, { min, max }] of classes.entries()) {
          expect(min).toBeLessThanOrEqual(max);
          const before = classes[i - 1];
          if (before && before.max > 0) expect(min).toBeCloseTo(before.max + unit, 9);
        }
      }),
    );
  });

  test("hold every value exactly once", () => {
    fc.assert(
      fc.property(anyValues, ({ kind, values }) => {
        const breaks = classBreaks(values, kind);
        const known = values.filter((value) => value !== null);
        expect(breaks.classes.reduce((sum, { n }) => sum + n, 0)).toBe(known.length);
        for (const [i, { n }] of breaks.classes.entries()) {
          expect(known.filter((value) => classOf(breaks, value) === i)).toHaveLength(n);
        }
      }),
    );
  });

  test("are at most five beside zero, and at least three where the values differ enough", () => {
    fc.assert(
      fc.property(anyValues, ({ kind, values }) => {
        const seen = values
          .filter((value) => value !== null)
          .filter((value) => value > 0)
          .map((value) => (kind === "count" ? value : Math.max(1, Math.round(value * 100))));
        const positive = classBreaks(values, kind).classes.filter(({ max }) => max > 0);
        const differ =
          kind === "count" ? new Set(seen).size >= 3 : Math.max(...seen) - Math.min(...seen) >= 2;
        expect(positive.length).toBeLessThanOrEqual(5);
        if (differ) expect(positive.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  test("keep 0 apart from a share that rounds to 0 %, and both apart from no data", () => {
    const breaks = classBreaks([0, 0.002, 0.03], "share");
    expect([0, 0.002, null].map((value) => classOf(breaks, value))).toEqual([0, 1, null]);
  });

  test("take a value outside all of them into the nearest", () => {
    const breaks = classBreaks([2, 3, 4], "count");
    expect([1, 9].map((value) => classOf(breaks, value))).toEqual([0, 2]);
  });
});
