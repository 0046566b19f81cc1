import fc from "fast-check";
import { expect, test } from "vitest";
import { createCallBudget } from "#state/callBudget.ts";

test("whoever waits as told never makes more calls than allowed in any stretch", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }),
      (calls, pauses) => {
        let now = 0;
        const budget = createCallBudget(calls, 100, () => now);
        const made: number[] = [];
        for (const pause of pauses) {
          now += pause;
          now += budget.waitMs();
          budget.spend();
          made.push(now);
        }
        for (const end of made) {
          expect(made.filter((at) => at > end - 100 && at <= end).length).toBeLessThanOrEqual(calls);
        }
      },
    ),
  );
});

test("nobody waits who has made fewer calls", () => {
  const budget = createCallBudget(2, 100, () => 0);
  budget.spend();
  expect(budget.waitMs()).toBe(0);
  budget.spend();
  expect(budget.waitMs()).toBe(100);
});
