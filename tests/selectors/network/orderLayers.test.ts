import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCrossings, type LayerNode, orderLayers } from "#selectors/network/orderLayers.ts";

const link = (from: string, to: string, weight = 1) => ({ from, to, weight });
const nodes = (names: string, groupOf: (name: string) => string = (name) => name): LayerNode[] =>
  [...names].map((name) => ({ key: name, group: groupOf(name) }));

/** Every pair of links, one by one. */
function crossingsByHand(
  left: readonly string[],
  right: readonly string[],
  links: readonly { from: string; to: string }[],
) {
  const ends = links.map(({ from, to }) => [left.indexOf(from), right.indexOf(to)] as const);
  let crossings = 0;
  for (const [at, [a, b]] of ends.entries()) {
    for (const [c, d] of ends.slice(at + 1)) if ((a - c) * (b - d) < 0) crossings++;
  }
  return crossings;
}

const LEFT = "abcdefgh";
const RIGHT = "12345678";
const anyLinks = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...LEFT),
    to: fc.constantFrom(...RIGHT),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ from, to }) => `${from}${to}`, maxLength: 30 },
);
const typeOf = (name: string) => `type ${Number(name) % 3}`;

describe("crossings", () => {
  test("are none between lines side by side and one between two that cross", () => {
    expect(countCrossings(["a", "b"], ["1", "2"], [link("a", "1"), link("b", "2")])).toBe(0);
    expect(countCrossings(["a", "b"], ["1", "2"], [link("a", "2"), link("b", "1")])).toBe(1);
  });

  test("are counted as pair by pair", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        expect(countCrossings([...LEFT], [...RIGHT], links)).toBe(
          crossingsByHand([...LEFT], [...RIGHT], links),
        );
      }),
    );
  });
});

describe("the order", () => {
  test("untangles what can be untangled", () => {
    const links = [link("a", "3"), link("b", "2"), link("c", "1")];
    expect(orderLayers(nodes("abc"), nodes("123"), links).crossings).toBe(0);
  });

  test("has every node once, groups together, and never more crossings than the order of names", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const right = nodes(RIGHT, typeOf);
        const found = orderLayers(nodes(LEFT), right, links);
        expect([...found.left].sort()).toEqual([...LEFT]);
        expect([...found.right].sort()).toEqual([...RIGHT]);
        const types = found.right.map(typeOf);
        const blocks = types.filter((type, at) => type !== types[at - 1]);
        expect(new Set(blocks).size).toBe(blocks.length);
        const byName = [...right].sort((a, b) => (`${a.group}${a.key}` < `${b.group}${b.key}` ? -1 : 1));
        expect(found.crossings).toBe(crossingsByHand(found.left, found.right, links));
        expect(found.crossings).toBeLessThanOrEqual(
          crossingsByHand(
            [...LEFT],
            byName.map(({ key }) => key),
            links,
          ),
        );
      }),
    );
  });

  test("does not depend on the order in which nodes and lines are given", () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(null, "a", "5"), (links, first) => {
        const [left, right] = [nodes(LEFT), nodes(RIGHT, typeOf)];
        expect(orderLayers([...left].reverse(), [...right].reverse(), [...links].reverse(), first)).toEqual(
          orderLayers(left, right, links, first),
        );
      }),
    );
  });

  test("keeps the centre and its group on top", () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...RIGHT), (links, first) => {
        const { right } = orderLayers(nodes(LEFT), nodes(RIGHT, typeOf), links, first);
        expect(right[0]).toBe(first);
        const own = [...RIGHT].filter((name) => typeOf(name) === typeOf(first));
        expect(right.slice(0, own.length).map(typeOf)).toEqual(own.map(() => typeOf(first)));
      }),
    );
  });
});
