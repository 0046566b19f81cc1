import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Stand, walkNetwork, waysOf } from "#features/network/walkNetwork.ts";

// a ─ 1, a ─ 3, b ─ 2, b ─ 3, c ─ nothing
const ways = waysOf(
  ["a", "b", "c"],
  ["1", "2", "3"],
  [
    { from: "b", to: "3" },
    { from: "a", to: "3" },
    { from: "a", to: "1" },
    { from: "b", to: "2" },
  ],
);
const walk = (start: Stand, ...keys: string[]) =>
  keys.reduce<Stand>((stand, key) => walkNetwork(ways, stand, key) ?? stand, start);
const at = (name: string): Stand => ({ at: name, from: null });

describe("the arrow keys", () => {
  test("go up and down a column and stop at its ends", () => {
    expect(walk(at("a"), "ArrowDown", "ArrowDown", "ArrowDown")).toEqual(at("c"));
    expect(walkNetwork(ways, at("a"), "ArrowUp")).toBeNull();
  });

  test("follow a line to the other side and there go through what the first node is linked with", () => {
    expect(walk(at("a"), "ArrowRight")).toEqual({ at: "1", from: "a" });
    expect(walk(at("a"), "ArrowRight", "ArrowDown")).toEqual({ at: "3", from: "a" });
    expect(walkNetwork(ways, { at: "3", from: "a" }, "ArrowDown")).toBeNull();
  });

  test("come back along the line, and from there to others linked with where they were", () => {
    expect(walk(at("a"), "ArrowRight", "ArrowDown", "ArrowLeft")).toEqual({ at: "a", from: "3" });
    expect(walk(at("a"), "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowDown")).toEqual({
      at: "b",
      from: "3",
    });
  });

  test("go nowhere where there is no line, or no other side", () => {
    expect(walkNetwork(ways, at("c"), "ArrowRight")).toBeNull();
    expect(walkNetwork(ways, at("a"), "ArrowLeft")).toBeNull();
    expect(walkNetwork(ways, at("1"), "ArrowRight")).toBeNull();
  });
});

test("Escape leaves the lines for the column, and is left to others after that", () => {
  const along = walk(at("a"), "ArrowRight");
  expect(walk(along, "Escape", "ArrowDown")).toEqual(at("2"));
  expect(walkNetwork(ways, at("1"), "Escape")).toBeNull();
});

test("Home and End go to the ends of the column", () => {
  expect(walk({ at: "1", from: "a" }, "End")).toEqual(at("3"));
  expect(walk(at("c"), "Home")).toEqual(at("a"));
});

test("whatever is pressed, one stands on a node, and what one came from is linked with it", () => {
  const keys = fc.constantFrom(
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "Escape",
    "x",
  );
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 40 }), (pressed) => {
      const stand = walk(at("a"), ...pressed);
      expect([...ways.left, ...ways.right]).toContain(stand.at);
      if (stand.from !== null) expect(ways.links.get(stand.from)).toContain(stand.at);
    }),
  );
});

test("every linked node can be reached from any other that has a way to it", () => {
  const reached = new Set(["a"]);
  const open: Stand[] = [at("a")];
  const seen = new Set<string>();
  for (let stand = open.pop(); stand; stand = open.pop()) {
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const next = walkNetwork(ways, stand, key);
      if (!next || seen.has(`${next.at} ${next.from}`)) continue;
      seen.add(`${next.at} ${next.from}`);
      reached.add(next.at);
      open.push(next);
    }
  }
  expect([...reached].sort()).toEqual(["1", "2", "3", "a", "b", "c"]);
});
