import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLinkage, type Cluster } from "#selectors/matrix/averageLinkage.ts";
import { hellinger } from "#selectors/matrix/hellinger.ts";
import { pathLength, seriate } from "#selectors/matrix/seriate.ts";

const anyProfiles = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), {
    maxLength: 7,
  }),
);

describe("Hellinger’s distance", () => {
  test("is 0 between profiles of the same make, √2 between those without anything in common", () => {
    expect(hellinger([1, 2], [10, 20])).toBeCloseTo(0, 10);
    expect(hellinger([3, 0], [0, 5])).toBeCloseTo(Math.SQRT2, 10);
    expect(hellinger([0, 0], [1, 1])).toBe(Math.SQRT2);
    expect(hellinger([0, 0], [0, 0])).toBe(0);
  });
});

describe("the order of what is alike", () => {
  test("follows a gradient that was shuffled", () => {
    const gradient = [
      [9, 1, 0, 0],
      [6, 5, 1, 0],
      [2, 6, 4, 0],
      [0, 3, 6, 3],
      [0, 0, 2, 9],
    ];
    const shuffled = [3, 0, 4, 2, 1].map((at) => gradient[at] ?? []);
    const order = seriate(shuffled).map((at) => gradient.indexOf(shuffled[at] ?? []));
    expect([order, order.toReversed()]).toContainEqual([0, 1, 2, 3, 4]);
  });

  test("has every position once, and is the same when asked again", () => {
    fc.assert(
      fc.property(anyProfiles, (profiles) => {
        const order = seriate(profiles);
        expect([...order].sort((a, b) => a - b)).toEqual(profiles.map((_, at) => at));
        expect(seriate(profiles)).toEqual(order);
      }),
    );
  });

  test("is the shortest of all ways to turn the branches of the tree", () => {
    fc.assert(
      fc.property(anyProfiles, (profiles) => {
        if (profiles.length < 3) return;
        const n = profiles.length;
        const distances = Float64Array.from({ length: n * n }, (_, at) =>
          hellinger(profiles[Math.floor(at / n)] ?? [], profiles[at % n] ?? []),
        );
        const lengths = turnings(averageLinkage(distances, n)).map((order) => pathLength(order, profiles));
        expect(pathLength(seriate(profiles), profiles)).toBeCloseTo(Math.min(...lengths), 9);
      }),
    );
  });

  test("leaves two as they stand", () => {
    expect(seriate([[1], [2]])).toEqual([0, 1]);
  });
});

/** Every order of the leaves that the tree allows. */
function turnings({ leaves, children }: Cluster): readonly (readonly number[])[] {
  if (!children) return [leaves];
  const [left, right] = children.map(turnings) as [number[][], number[][]];
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}
