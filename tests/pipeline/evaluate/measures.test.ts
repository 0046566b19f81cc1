import { describe, expect, test } from "vitest";
import type { ThemeId } from "#dataset/schema.ts";
import { agreementOn } from "#pipeline/evaluate/agreementOn.ts";
import { bootstrapInterval } from "#pipeline/evaluate/bootstrap.ts";
import type { CodedSentence } from "#pipeline/evaluate/codedSentences.ts";
import { foldUnit } from "#pipeline/evaluate/handFigures.ts";
import { masi, setValue } from "#pipeline/evaluate/masi.ts";
import { overlap } from "#pipeline/evaluate/overlap.ts";
import { tally } from "#pipeline/evaluate/tally.ts";

const at = { a: 0, b: 1, totals: [] };

describe("the MASI distance", () => {
  test.each([
    ["equal sets", ["a", "b"], ["b", "a"], 0],
    ["a set and a part of it", ["a", "b"], ["a"], 2 / 3],
    ["sets that overlap", ["a", "b"], ["b", "c"], 8 / 9],
    ["sets that share nothing", ["a"], ["b"], 1],
    ["nothing and something", [], ["a"], 1],
  ])("of %s", (_what, one, other, expected) => {
    expect(masi(setValue(one), setValue(other), at)).toBeCloseTo(expected, 10);
  });
});

test.each([
  [{ right: 3, wrong: 1, missed: 2 }, 0.75, 0.6, 0.6667],
  [{ right: 0, wrong: 0, missed: 2 }, null, 0, 0],
  [{ right: 0, wrong: 0, missed: 0 }, null, null, null],
])("precision, recall and F1 of %j", (counts, precision, recall, f1) => {
  expect(tally(counts)).toEqual({ ...counts, precision, recall, f1 });
});

test.each([
  [0, 10, 0, 10, 1],
  [0, 10, 5, 25, 0.5],
  [0, 10, 10, 20, 0],
  [3, 5, 0, 100, 1],
  [4, 4, 0, 10, 0],
])("spans %i-%i and %i-%i share their part of the shorter one", (a, b, c, d, expected) => {
  expect(overlap({ start: a, end: b }, { start: c, end: d })).toBe(expected);
});

test.each([
  ["billion dong per year", "billion VND"],
  ["provinces", "province"],
  ["thousands of billions of dong", "thousand billion VND"],
])("“%s” and “%s” are one unit", (one, other) => {
  expect(foldUnit(one)).toBe(foldUnit(other));
});

describe("the bootstrap", () => {
  const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
  const values = Array.from({ length: 50 }, (_, one) => one % 2);

  test("gives the same interval every time, around the statistic", () => {
    const interval = bootstrapInterval(values, mean);
    expect(interval).toEqual(bootstrapInterval(values, mean));
    expect(interval?.low).toBeLessThan(0.5);
    expect(interval?.high).toBeGreaterThan(0.5);
  });

  test("agrees with the normal interval of a mean", () => {
    const { low, high } = bootstrapInterval(values, mean) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 50), 1);
    expect(high).toBeCloseTo(0.5 + 1.96 * Math.sqrt(0.25 / 50), 1);
  });

  test("gives none where the statistic is mostly undefined", () => {
    expect(bootstrapInterval(values, () => null)).toBeNull();
  });
});

describe("agreement on themes", () => {
  const set = (...themes: string[]) => new Set(themes as ThemeId[]);
  const sentences: CodedSentence[] = [
    { start: 0, end: 1, hand: set("a"), machine: set("a") },
    { start: 1, end: 2, hand: set("a", "b"), machine: set("a") },
    { start: 2, end: 3, hand: set(), machine: set() },
    { start: 3, end: 4, hand: set(), machine: set("b") },
  ];

  test("counts codings by hand, by machine and by both", () => {
    const { sentences: count, hand, machine, both } = agreementOn(sentences, [..."ab"] as ThemeId[]);
    expect([count, hand, machine, both]).toEqual([4, 3, 3, 2]);
  });

  test("is full where both say the same of every sentence", () => {
    expect(agreementOn(sentences, ["a" as ThemeId]).alpha).toBe(1);
  });

  test("is unknown where nobody uses the theme", () => {
    expect(agreementOn(sentences, ["c" as ThemeId])).toMatchObject({ alpha: null, interval: null });
  });
});
