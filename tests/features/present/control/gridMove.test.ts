import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridMove } from "#features/present/control/gridMove.ts";

/** Rows of three, the last with one. */
const TOPS = [0, 0, 0, 90, 90, 90, 180];

describe("walking a grid", () => {
  test.each([
    ["ArrowRight", 1, 2],
    ["ArrowRight", 2, 3],
    ["ArrowRight", 6, 6],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 4, 6],
    ["ArrowDown", 6, 6],
    ["ArrowUp", 6, 3],
    ["ArrowUp", 1, 1],
    ["Home", 5, 0],
    ["End", 0, 6],
    ["x", 3, null],
  ])("%s from %i leads to %s", (key, from, to) => {
    expect(gridMove(key, from, TOPS)).toBe(to);
  });

  test("never leads out of the grid, from wherever it is called", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"),
        fc.integer({ min: -1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        (key, from, count, columns) => {
          const tops = Array.from({ length: count }, (_, at) => Math.floor(at / columns) * 100);
          const to = gridMove(key, from, tops);
          expect(to).not.toBeNull();
          expect(tops[to ?? -1]).toBeDefined();
        },
      ),
    );
  });
});
