import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadRows } from "#selectors/network/spreadRows.ts";

const anyRows = fc.array(
  fc.record({ wanted: fc.integer({ min: -50, max: 900 }), height: fc.integer({ min: 1, max: 60 }) }),
  { minLength: 1, maxLength: 25 },
);
const HEIGHT = 2000;

test("rows keep their order, do not overlap and stay inside", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const tops = spreadRows(rows, HEIGHT);
      expect(tops).toHaveLength(rows.length);
      let bottom = 0;
      for (const [at, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(bottom - 1e-6);
        bottom = top + (rows[at]?.height ?? 0);
      }
      expect(bottom).toBeLessThanOrEqual(HEIGHT + 1e-6);
    }),
  );
});

test("rows that are in nobody's way stand where they are wanted", () => {
  const rows = [
    { wanted: 10, height: 20 },
    { wanted: 30, height: 20 },
    { wanted: 400, height: 20 },
  ];
  expect(spreadRows(rows, HEIGHT)).toEqual([10, 30, 400]);
});

test("no small move of one row brings the rows nearer to where they are wanted", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(24), fc.constantFrom(-1, 1), (rows, which, by) => {
      const tops = spreadRows(rows, HEIGHT);
      const at = which % rows.length;
      const moved = tops.map((top, position) => (position === at ? top + by : top));
      const isAllowed = moved.every(
        (top, position) =>
          top >= (position === 0 ? 0 : (moved[position - 1] ?? 0) + (rows[position - 1]?.height ?? 0)) &&
          top + (rows[position]?.height ?? 0) <= HEIGHT,
      );
      const cost = (list: readonly number[]) =>
        list.reduce((sum, top, position) => sum + (top - (rows[position]?.wanted ?? 0)) ** 2, 0);
      if (isAllowed) expect(cost(moved)).toBeGreaterThanOrEqual(cost(tops) - 1e-6);
    }),
  );
});

test("rows that need more than the height stand one under the other", () => {
  const rows = [
    { wanted: 90, height: 60 },
    { wanted: 0, height: 60 },
  ];
  expect(spreadRows(rows, 100)).toEqual([0, 60]);
});
