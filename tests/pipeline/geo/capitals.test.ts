import { describe, expect, test } from "vitest";
import capitals from "../../fixtures/capitals.json" with { type: "json" };
import { contains, kmToOutline, unitsOf } from "./boundaryFiles.ts";

/** The border gate of Hữu Nghị, which stands on the line between Lạng Sơn and China. */
const HUU_NGHI = [106.711, 21.976];

describe.each(["2008", "2025"] as const)("the boundaries of %s", (year) => {
  const units = unitsOf(year);

  test("every unit has a capital to be checked with", () => {
    expect(capitals[year].map(({ unit }) => unit)).toEqual(units.map(({ properties }) => properties.id));
  });

  test.each(capitals[year])("$name lies in $unit and in no other unit", ({ unit, position }) => {
    const holding = units.filter((candidate) => contains(candidate, position));
    expect(holding.map(({ properties }) => properties.id)).toEqual([unit]);
  });

  test("the gate of Hữu Nghị stands within 2 km of Lạng Sơn's border", () => {
    const langSon = units.filter(({ id }) => id === "lang-son");
    expect(langSon.map((unit) => kmToOutline(unit, HUU_NGHI) < 2)).toEqual([true]);
  });
});
