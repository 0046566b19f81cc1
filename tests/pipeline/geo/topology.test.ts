import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { labelPoint } from "#pipeline/geo/labelPoint.ts";
import { areaOf, areaOfRing, contains, groupBy, ringsOf, unitsOf } from "./boundaryFiles.ts";
import { crossings } from "./crossings.ts";

type Edge = { unit: string; from: string; to: string };

const key = (position: Position) => position.join(" ");
const edgesOf = (year: string): Edge[] =>
  unitsOf(year).flatMap((unit) =>
    ringsOf(unit).flatMap((ring) =>
      ring.slice(1).map((end, i) => ({
        unit: unit.properties.id,
        from: key(ring[i] ?? []),
        to: key(end),
      })),
    ),
  );

/** Edges by their two ends, whatever their direction. */
const sharing = (edges: readonly Edge[]) => groupBy(edges, ({ from, to }) => [from, to].sort().join(" | "));

describe.each(["2008", "2025"])("the boundaries of %s", (year) => {
  const units = unitsOf(year);
  const edges = edgesOf(year);
  const shared = [...sharing(edges).values()];
  const outer = outerRings(shared.filter((users) => users.length === 1).flat());

  test("no edge belongs to more than two units", () => {
    expect(shared.filter((users) => users.length > 2)).toEqual([]);
  });

  test("an edge used twice is used by two units, once in each direction", () => {
    const twice = shared.filter((users) => users.length === 2);
    expect(twice.length).toBeGreaterThan(1000);
    expect(twice.filter(([a, b]) => a?.unit === b?.unit || a?.from !== b?.to)).toEqual([]);
  });

  test("no two edges cross, so no outline cuts itself and no two units overlap", () => {
    expect(crossings(units.flatMap(ringsOf))).toEqual([]);
  });

  test("the edges of one unit only close to coasts and frontiers around the whole, without a gap inside", () => {
    expect(outer.filter((ring) => areaOfRing(ring) <= 0)).toEqual([]);
    const whole = outer.reduce((sum, ring) => sum + areaOfRing(ring), 0);
    const parts = units.reduce((sum, unit) => sum + areaOf(unit), 0);
    expect(Math.abs(whole - parts) / parts).toBeLessThan(1e-9);
  });

  test("what such a closed line surrounds belongs to one unit and not to two", () => {
    for (const ring of outer) {
      const inside = labelPoint({ type: "MultiPolygon", coordinates: [[ring]] });
      expect(units.filter((unit) => contains(unit, inside))).toHaveLength(1);
    }
  });

  test("two units are neighbours where they share an edge, and only there", () => {
    const pairs = shared.filter((users) => users.length === 2).map((users) => users.map(({ unit }) => unit));
    for (const { properties } of units) {
      const found = pairs.filter((pair) => pair.includes(properties.id)).flat();
      const others = new Set(found.filter((unit) => unit !== properties.id));
      expect(properties.neighbours).toEqual([...others].sort());
    }
  });
});

/** Follows edges from end to end into closed rings; where several leave a point, the last one found goes first. */
function outerRings(edges: readonly Edge[]): Position[][] {
  const leaving = groupBy(edges, ({ from }) => from);
  const rings: Position[][] = [];
  for (const first of edges) {
    const ring: Position[] = [];
    let next = first.from;
    for (let edge = leaving.get(next)?.pop(); edge; edge = leaving.get(next)?.pop()) {
      ring.push(edge.from.split(" ").map(Number));
      next = edge.to;
    }
    if (ring.length > 0) rings.push([...ring, ring[0] ?? []]);
  }
  return rings;
}
