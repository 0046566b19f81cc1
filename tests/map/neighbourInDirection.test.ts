import { describe, expect, test } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { type Direction, neighbourInDirection } from "#map/neighbourInDirection.ts";
import { committedUnits } from "../committed.ts";

const arrows: readonly Direction[] = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
const id = (text: string) => text as ProvinceId;

describe.each(["2008", "2025"] as const)("by the arrow keys, in the boundaries of %s,", (set) => {
  const units = committedUnits[set];
  const step = (from: ProvinceId, arrow: Direction) => neighbourInDirection(units, from, arrow);
  const labelOf = (unit: ProvinceId) => units.find((one) => one.id === unit)?.label as [number, number];

  test("every province can be reached from every other", () => {
    for (const { id: start } of units) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const arrow of arrows) {
          const next = step(from, arrow);
          if (next) reached.add(next);
        }
      }
      expect(
        units.filter((unit) => !reached.has(unit.id)).map((unit) => unit.id),
        `from ${start}`,
      ).toEqual([]);
    }
  });

  test.each([
    ["ArrowRight", "east", 0, 1],
    ["ArrowLeft", "west", 0, -1],
    ["ArrowUp", "north", 1, 1],
    ["ArrowDown", "south", 1, -1],
  ] as const)("%s never goes anywhere but %s", (arrow, _, axis, sign) => {
    for (const { id: from, label } of units) {
      const next = step(from, arrow);
      if (next) expect((labelOf(next)[axis] - label[axis]) * sign, `${from} → ${next}`).toBeGreaterThan(0);
    }
  });
});

describe("an arrow key", () => {
  const units = committedUnits["2008"];

  test.each([
    ["lang-son", "ArrowDown", "bac-giang"],
    ["cao-bang", "ArrowDown", "lang-son"],
    ["ha-noi", "ArrowLeft", "hoa-binh"],
    ["thai-binh", "ArrowUp", "hai-duong"],
  ] as const)("leads from %s by %s to the neighbour there", (from, arrow, to) => {
    const next = neighbourInDirection(units, id(from), arrow);
    expect(units.find((unit) => unit.id === from)?.neighbours).toContain(next);
    expect(next).toBe(to);
  });

  test("leads over water where no border goes that way and land is near", () => {
    expect(neighbourInDirection(units, id("ben-tre"), "ArrowRight")).toBe("ba-ria-vung-tau");
    expect(units.find((unit) => unit.id === "ben-tre")?.neighbours).not.toContain("ba-ria-vung-tau");
  });

  test.each([
    ["tay-ninh", "ArrowUp", "kon-tum, four times as far as its furthest neighbour"],
    ["kon-tum", "ArrowLeft", "an-giang, at the other end of the delta"],
    ["nghe-an", "ArrowLeft", "dien-bien, far to the north"],
  ] as const)("does not leap from %s by %s to %s", (from, arrow, _) => {
    expect(neighbourInDirection(units, id(from), arrow)).toBeNull();
  });

  test("leads nowhere at the edge of the country", () => {
    expect(neighbourInDirection(units, id("ha-giang"), "ArrowUp")).toBeNull();
  });

  test("leads nowhere from a province that the boundaries do not have", () => {
    expect(neighbourInDirection(units, id("unheard-of"), "ArrowUp")).toBeNull();
  });
});
