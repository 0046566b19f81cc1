import { describe, expect, test } from "vitest";
import { badgeRadius } from "#map/badge.ts";
import { coverageOf } from "#map/coverage.ts";
import { formatInterval, formatValue } from "#map/formatValue.ts";
import { rampSteps } from "#map/rampSteps.ts";
import { classBreaks } from "#selectors/classBreaks.ts";

describe("the ramp", () => {
  test.each<[string, number[], number[]]>([
    ["no value at all", [], []],
    ["0 alone", [0], [0]],
    ["one value", [4], [3]],
    ["0 and one value", [0, 4], [0, 3]],
    ["two values", [1, 2], [2, 4]],
    ["three values", [1, 2, 3], [1, 3, 5]],
    ["0 and four values", [0, 1, 2, 3, 4], [0, 1, 2, 3, 5]],
    ["five values", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ["0 and a hundred values", Array.from({ length: 101 }, (_, value) => value), [0, 1, 2, 3, 4, 5]],
  ])("for %s has steps as far apart as their number allows", (_, values, steps) => {
    expect(rampSteps(classBreaks(values, "count"))).toEqual(steps);
  });
});

describe("a count's symbol", () => {
  test("has an area in proportion to the count", () => {
    expect(badgeRadius(10, 10) ** 2 / badgeRadius(5, 10) ** 2).toBeCloseTo(2, 8);
  });

  test("is never too small for its number", () => {
    expect(badgeRadius(0, 10_000)).toBe(badgeRadius(1, 10_000));
    expect(badgeRadius(0, 10_000)).toBeGreaterThanOrEqual(8);
  });

  test("of one article is not the largest, where one is all that any province has", () => {
    expect(badgeRadius(1, 1)).toBeLessThan(badgeRadius(3, 3));
  });

  test("can be drawn where no province has a value", () => {
    expect(badgeRadius(0, 0)).toBeGreaterThan(0);
  });
});

describe("a value is printed", () => {
  test.each([
    [0, "count", "en", "0"],
    [12, "count", "en", "12"],
    [1234, "count", "en", "1,234"],
    [1234, "count", "vi", "1.234"],
    [0, "share", "en", "0%"],
    [0.004, "share", "en", "<1%"],
    [0.0049, "share", "vi", "<1%"],
    [0.005, "share", "en", "1%"],
    [0.144, "share", "en", "14%"],
    [1, "share", "vi", "100%"],
  ] as const)("%d as a %s in %s: %s", (value, kind, lang, printed) => {
    expect(formatValue(value, kind, lang)).toBe(printed);
  });

  test.each([
    [3, 3, "count", "3"],
    [5, 7, "count", "5–7"],
    [0.14, 0.14, "share", "14%"],
    [0.03, 0.04, "share", "3–4%"],
  ] as const)("as a closed interval: %d to %d as a %s", (min, max, kind, printed) => {
    expect(formatInterval(min, max, kind, "en")).toBe(printed);
    expect(formatInterval(min, max, kind, "vi")).toBe(printed);
  });
});

test.each([
  [22.5, "no-data"],
  [20.2, "no-data"],
  [19.2, "not-covered"],
  [9.1, "not-covered"],
] as const)("a province at %d° north without an article is %s", (lat, coverage) => {
  expect(coverageOf({ label: [105, lat] })).toBe(coverage);
});
