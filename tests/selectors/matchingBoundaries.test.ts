import { describe, expect, test } from "vitest";
import type { BoundariesId } from "#dataset/schema.ts";
import { matchingBoundaries } from "#selectors/matchingBoundaries.ts";
import { committedCatalogue, NEW, OLD } from "../committed.ts";
import { catalogueOfThree, NEXT } from "../threeSets.ts";

const sets = catalogueOfThree.boundaries;
const fitting = (shown: BoundariesId, from: string | null, to: string | null) =>
  matchingBoundaries(sets, shown, { from, to });

describe("for the dates asked for, the boundaries offered are", () => {
  const cases: [
    what: string,
    from: string | null,
    to: string | null,
    shown: string,
    offered: string | null,
  ][] = [
    ["none without dates", null, null, OLD, null],
    ["none without dates, whatever is shown", null, null, NEW, null],
    ["those before, for dates wholly before", "2019", "2024", NEW, OLD],
    ["none for dates wholly within those shown", "2019", "2024", OLD, null],
    ["those after, for dates wholly after", "2025-08", "2026", OLD, NEW],
    ["none where the dates lie across the day of change", "2019", "2026", NEW, null],
    ["none where they lie across it, seen from before", "2019", "2026", OLD, null],
    ["those before, for dates without a beginning that end before", null, "2024", NEW, OLD],
    ["the latest, for dates without an end that begin after", "2025-07-01", null, OLD, NEXT],
    ["none for dates without a beginning that end after", null, "2026", NEW, null],
    ["none for dates without an end that begin before", "2019", null, NEW, null],
    ["those before, up to their last day", "2025-06-01", "2025-06-30", NEW, OLD],
    ["those after, from their first day", "2025-07-01", "2025-07-01", OLD, NEW],
    ["none for a year that holds the day of change", "2025", "2025", OLD, null],
    ["none for a time before any set was in force", "1990", "2000", NEW, null],
    ["the first for a time in which it came into force", "2000", "2010", NEW, OLD],
    ["the latest of those in force, where several were but not the one shown", "2019", "2027", NEXT, NEW],
    ["the third, for dates after its first day", "2032", null, NEW, NEXT],
    ["none for dates that end before they begin", "2024", "2019", NEW, null],
    ["none for what is no date", "soon", "later", NEW, null],
  ];
  test.each(cases)("%s", (_, from, to, shown, offered) => {
    expect(fitting(shown as BoundariesId, from, to)).toBe(offered);
  });
});

test("of the two sets of today, dates without an end from July 2025 on are offered the later", () => {
  const today = committedCatalogue.boundaries;
  expect(matchingBoundaries(today, OLD, { from: "2025-07", to: null })).toBe(NEW);
  expect(matchingBoundaries(today, OLD, { from: "2025-06", to: null })).toBeNull();
});

test("what is offered is never what is shown, and has nothing to offer once it is", () => {
  for (const [from, to] of [
    ["2019", "2024"],
    ["2026", null],
    [null, "2010"],
    ["2035", "2040"],
  ] as const) {
    for (const { id } of sets) {
      const offered = fitting(id, from, to);
      if (!offered) continue;
      expect(offered).not.toBe(id);
      expect(fitting(offered, from, to)).toBeNull();
    }
  }
});
