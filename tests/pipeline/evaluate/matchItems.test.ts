import fc from "fast-check";
import { expect, test } from "vitest";
import type { HandItem, Item } from "#pipeline/evaluate/item.ts";
import { matchItems } from "#pipeline/evaluate/matchItems.ts";

const hand = (start: number, end: number, value: string, optional = false): HandItem => ({
  start,
  end,
  value,
  optional,
  accepts: (found) => found === value,
});
const found = (start: number, end: number, value: string): Item => ({ start, end, value });
const counts = (matching: ReturnType<typeof matchItems>) => [
  matching.right.length,
  matching.wrong.length,
  matching.missed.length,
];

test.each([
  ["the same place and value are right", [hand(0, 10, "a")], [found(0, 10, "a")], [1, 0, 0]],
  ["half of the shorter span is enough", [hand(0, 10, "a")], [found(5, 30, "a")], [1, 0, 0]],
  ["less than half is not", [hand(0, 10, "a")], [found(6, 30, "a")], [0, 1, 1]],
  ["another value is wrong, and the right one missed", [hand(0, 10, "a")], [found(0, 10, "b")], [0, 1, 1]],
  [
    "a second finding of one thing is wrong",
    [hand(0, 10, "a")],
    [found(0, 10, "a"), found(1, 9, "a")],
    [1, 1, 0],
  ],
  [
    "two things may share a place",
    [hand(0, 10, "a"), hand(0, 10, "b")],
    [found(0, 10, "b"), found(0, 10, "a")],
    [2, 0, 0],
  ],
  ["what is optional is neither right nor missed", [hand(0, 10, "a", true)], [], [0, 0, 0]],
  [
    "what stands on something optional is not wrong",
    [hand(0, 10, "a", true)],
    [found(0, 10, "b")],
    [0, 0, 0],
  ],
] as const)("%s", (_title, ours, theirs, expected) => {
  expect(counts(matchItems(ours, theirs))).toEqual(expected);
});

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom("a", "b"));

test("every item is counted once, in whatever order the lists come", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (ours, theirs) => {
      const hands = ours.map(([start, length, value]) => hand(start, start + length, value));
      const items = theirs.map(([start, length, value]) => found(start, start + length, value));
      const matching = matchItems(hands, items);
      expect(matching.right.length + matching.missed.length).toBe(hands.length);
      expect(matching.right.length + matching.wrong.length).toBe(items.length);
      expect(counts(matchItems([...hands].reverse(), [...items].reverse()))).toEqual(counts(matching));
    }),
  );
});
