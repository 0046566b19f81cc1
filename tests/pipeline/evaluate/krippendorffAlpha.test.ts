import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  interval,
  krippendorffAlpha,
  nominal,
  ordinal,
  type Unit,
} from "#pipeline/evaluate/krippendorffAlpha.ts";

const VALUES = [1, 2, 3, 4, 5];
const _ = null;

// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", sections B and C: two observers and ten units;
// four observers and twelve units with missing values.
const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
const fourCoders: Unit<number>[] = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, _, 3, _],
];

describe("the published example of four observers and twelve units", () => {
  test.each([
    ["nominal", nominal, 0.743],
    ["ordinal", ordinal, 0.815],
    ["interval", interval, 0.849],
  ] as const)("gives its %s alpha", (_name, metric, expected) => {
    expect(krippendorffAlpha(fourCoders, VALUES, metric)).toBeCloseTo(expected, 3);
  });
});

test("the published example of two observers and binary data gives its alpha", () => {
  expect(
    krippendorffAlpha(
      meg.map((value, at) => [value, owen[at] ?? null]),
      [0, 1],
      nominal,
    ),
  ).toBeCloseTo(0.095, 3);
});

test("coders who always agree have an alpha of 1, and one value alone has none", () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
      ],
      VALUES,
      nominal,
    ),
  ).toBe(1);
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
      ],
      VALUES,
      nominal,
    ),
  ).toBeNull();
  expect(krippendorffAlpha([], VALUES, nominal)).toBeNull();
});

const anyUnits = fc.array(fc.array(fc.option(fc.constantFrom(...VALUES)), { minLength: 2, maxLength: 4 }), {
  maxLength: 20,
});

test("alpha does not depend on the order of units or coders", () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const turned = [...units].reverse().map((unit) => [...unit].reverse());
      const [one, other] = [units, turned].map((some) => krippendorffAlpha(some, VALUES, nominal));
      if (one == null) expect(other).toBe(one);
      else expect(other).toBeCloseTo(one, 10);
    }),
  );
});

test("alpha is never more than 1", () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      for (const metric of [nominal, ordinal, interval]) {
        expect(krippendorffAlpha(units, VALUES, metric) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
