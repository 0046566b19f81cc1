import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { project, unproject } from "#map/mercator.ts";

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const anyZoom = fc.double({ min: 0, max: 22, noNaN: true });

describe("the projection", () => {
  test("is undone by its inverse at every zoom", () => {
    fc.assert(
      fc.property(anyPosition, anyZoom, ([lon, lat], zoom) => {
        const back = unproject(project([lon, lat], zoom), zoom);
        expect(back[0]).toBeCloseTo(lon, 8);
        expect(back[1]).toBeCloseTo(lat, 8);
      }),
      { numRuns: 1_000 },
    );
  });

  // EPSG:3857 metres of well-known points, as pixels of the 512-pixel world at zoom 0.
  const EQUATOR_M = 40_075_016.6855785;
  test.each([
    ["the middle of the world", [0, 0], [0, 0]],
    [
      "the example of the EPSG's guidance note 7-2",
      [-100.3333333, 24.3817869444],
      [-11_169_055.58, 2_800_000],
    ],
    ["the north-eastern corner", [180, 85.0511287798], [20_037_508.34, 20_037_508.34]],
    ["a point of the southern hemisphere", [-70, -33], [-7_792_364.36, -3_895_303.96]],
  ] as const)("puts %s where EPSG:3857 does", (_, [lon, lat], [eastM, northM]) => {
    const { x, y } = project([lon, lat], 0);
    expect(x).toBeCloseTo(256 + (eastM / EQUATOR_M) * 512, 3);
    expect(y).toBeCloseTo(256 - (northM / EQUATOR_M) * 512, 3);
  });

  test("doubles with every step of zoom", () => {
    const [near, far] = [project([106, 21], 7), project([106, 21], 6)];
    expect(near.x).toBeCloseTo(far.x * 2, 8);
    expect(near.y).toBeCloseTo(far.y * 2, 8);
  });
});
