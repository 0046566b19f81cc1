import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BoundaryUnit, Position } from "#dataset/boundaryFile.ts";
import { borderLines, type Line } from "#map/borderLines.ts";
import { committedUnits } from "../committed.ts";

const square = (id: string, west: number, south: number): BoundaryUnit => ({
  id: id as BoundaryUnit["id"],
  label: [west + 0.5, south + 0.5],
  neighbours: [],
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  },
});
const name = ([x, y]: Position) => `${x.toFixed(4)} ${y.toFixed(4)}`;
const edges = (lines: readonly Line[]) =>
  lines.flatMap((line) =>
    line.slice(1).map((point, at) => [name(line[at] as Position), name(point)].sort().join(" – ")),
  );

describe("the borders of two neighbours", () => {
  const pair = [square("west", 105, 20), square("east", 106, 20)];

  test("have the one between them once", () => {
    expect(edges(borderLines(pair))).toHaveLength(7);
    expect(new Set(edges(borderLines(pair))).size).toBe(7);
  });

  test("are only that one where no coast is asked for", () => {
    expect(edges(borderLines(pair, true))).toEqual(["106.0000 20.0000 – 106.0000 21.0000"]);
  });
});

test("no stretch of a grid of squares is drawn twice, and none is left out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (columns, rows) => {
      const units = Array.from({ length: columns * rows }, (_, at) =>
        square(`unit-${at}`, 100 + (at % columns), 10 + Math.floor(at / columns)),
      );
      const all = edges(borderLines(units));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(columns * (rows + 1) + rows * (columns + 1));
      expect(edges(borderLines(units, true))).toHaveLength(columns * (rows - 1) + rows * (columns - 1));
    }),
  );
});

describe.each(["2008", "2025"] as const)("the committed outlines of %s", (set) => {
  test("give every border between provinces once", () => {
    const between = edges(borderLines(committedUnits[set], true));
    expect(between.length).toBeGreaterThan(1_000);
    expect(new Set(between).size).toBe(between.length);
  });
});

test("every border of the 34 units is one of the 63: nothing was moved by the merger", () => {
  const old = new Set(edges(borderLines(committedUnits["2008"])));
  const now = edges(borderLines(committedUnits["2025"], true));
  expect(now.filter((edge) => !old.has(edge))).toEqual([]);
});
