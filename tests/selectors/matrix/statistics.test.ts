import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceInterval, differenceOf } from "#selectors/matrix/difference.ts";
import { discoveryThreshold } from "#selectors/matrix/discoveries.ts";
import { normalTails } from "#selectors/matrix/normalTails.ts";
import { type Interval, type Proportion, wilson } from "#selectors/matrix/proportion.ts";

const rounded = ({ low, high }: Interval) => [low.toFixed(4), high.toFixed(4)].map(Number);
const anyProportion = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const rest = ({ k, n }: Proportion): Proportion => ({ k: n - k, n });

describe("the Wilson interval", () => {
  test.each([
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
  ])("of %i in %i is that of Newcombe 1998, table I", (k, n, expected) => {
    expect(rounded(wilson({ k, n }))).toEqual(expected);
  });

  test("holds the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(anyProportion, (own) => {
        const { low, high } = wilson(own);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(own.k / own.n);
        expect(high).toBeGreaterThanOrEqual(own.k / own.n);
      }),
    );
  });

  test("of the sentences without the theme is its mirror", () => {
    fc.assert(
      fc.property(anyProportion, (own) => {
        expect(wilson(rest(own)).low).toBeCloseTo(1 - wilson(own).high, 10);
      }),
    );
  });

  test("is everything where nothing was observed", () => {
    expect(wilson({ k: 0, n: 0 })).toEqual({ low: 0, high: 1 });
  });
});

describe("the interval of a difference", () => {
  test.each([
    [56, 70, 48, 80, [0.0524, 0.3339]],
    [9, 10, 3, 10, [0.1705, 0.809]],
    [6, 7, 2, 7, [0.0582, 0.8062]],
    [5, 56, 0, 29, [-0.0381, 0.1926]],
    [0, 10, 0, 20, [-0.1611, 0.2775]],
    [0, 10, 0, 10, [-0.2775, 0.2775]],
    [10, 10, 0, 20, [0.6791, 1]],
    [10, 10, 0, 10, [0.6075, 1]],
  ])("of %i/%i and %i/%i is that of Newcombe 1998, table II, method 10", (a, m, b, n, expected) => {
    expect(rounded(differenceInterval({ k: a, n: m }, { k: b, n }))).toEqual(expected);
  });

  test("holds the difference, stays within −1 and 1, and turns round with the sides", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (a, b) => {
        const { low, high } = differenceInterval(a, b);
        const turned = differenceInterval(b, a);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(a.k / a.n - b.k / b.n + 1e-12);
        expect(turned.low).toBeCloseTo(-high, 10);
      }),
    );
  });

  test("leaves out 0 where the p-value is below 0.05, and nowhere else", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (a, b) => {
        const found = differenceOf(a, b);
        if (!found || Math.abs(found.p - 0.05) < 1e-6) return;
        expect(found.interval.low > 0 || found.interval.high < 0).toBe(found.p < 0.05);
      }),
    );
  });

  test("has the same p-value whichever side comes first", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (a, b) => {
        expect(differenceOf(a, b)?.p).toBeCloseTo(differenceOf(b, a)?.p ?? -1, 8);
      }),
    );
  });

  test("is not there where a side has no sentence", () => {
    expect(differenceOf({ k: 0, n: 0 }, { k: 1, n: 5 })).toBeNull();
  });
});

test.each([
  [0, 1],
  [1, 0.3173105],
  [1.6448536, 0.1],
  [1.959964, 0.05],
  [3.2905267, 0.001],
])("beyond ±%d lies %d of a normal distribution", (z, tails) => {
  expect(normalTails(z)).toBeCloseTo(tails, 7);
});

describe("what counts among many", () => {
  // Benjamini and Hochberg 1995, section 3.2: fifteen hypotheses of a study of thrombolysis; four are rejected.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  test("are four of the fifteen p-values of the paper", () => {
    expect(discoveryThreshold(published, 0.05)).toBe(0.0095);
  });

  test("does not depend on the order, and is never more than what counts one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (values) => {
        const threshold = discoveryThreshold(values);
        expect(discoveryThreshold(values.toReversed())).toBe(threshold);
        expect(threshold).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  test("is nothing where there is nothing", () => {
    expect(discoveryThreshold([])).toBe(-1);
  });
});
