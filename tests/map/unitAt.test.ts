import { describe, expect, test } from "vitest";
import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import { unitAt } from "#map/unitAt.ts";
import { committedUnits } from "../committed.ts";

describe.each(["2008", "2025"] as const)("in the boundaries of %s", (set) => {
  test("every province is found at its label", () => {
    for (const { id, label } of committedUnits[set]) expect(unitAt(committedUnits[set], label)).toBe(id);
  });
});

test("Kim Bảng lies in Hà Nam before and in Ninh Bình after", () => {
  expect(unitAt(committedUnits["2008"], [105.87266, 20.58064])).toBe("ha-nam");
  expect(unitAt(committedUnits["2025"], [105.87266, 20.58064])).toBe("ninh-binh");
});

test.each([
  ["the sea", [108.5, 20]],
  ["China", [107.5, 23.5]],
] as const)("in %s there is none", (_, [lon, lat]) => {
  expect(unitAt(committedUnits["2008"], [lon, lat])).toBeNull();
});

test("a hole is not part of the unit around it", () => {
  const ring = (from: number, to: number): [number, number][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const around = {
    id: "around",
    geometry: { type: "Polygon", coordinates: [ring(0, 9), ring(3, 6)] },
  } as unknown as BoundaryUnit;
  expect(unitAt([around], [1, 1])).toBe("around");
  expect(unitAt([around], [4, 4])).toBeNull();
});
