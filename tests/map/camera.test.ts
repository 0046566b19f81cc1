import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Geometry } from "#dataset/boundaryFile.ts";
import { boundsOf, cameraFor, isInSight, isNarrow, MIN_ZOOM, toScreen } from "#map/camera.ts";
import type { Bounds } from "#map/mercator.ts";

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Anything from a district to the whole country. */
const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(within(102, 108), within(8, 22), within(0.05, 3), within(0.05, 3))
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

const anySize = fc.record({
  width: fc.integer({ min: 390, max: 2560 }),
  height: fc.integer({ min: 500, max: 1600 }),
});
/** Panels that leave half of the map free at least. */
const anyInsets = fc.record({
  top: fc.integer({ min: 0, max: 120 }),
  right: fc.integer({ min: 0, max: 90 }),
  bottom: fc.integer({ min: 0, max: 120 }),
  left: fc.integer({ min: 0, max: 90 }),
});
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const EPSILON_PX = 1e-6;
/** No more than this stays free around bounds and the line under them. */
const AIR_PX = 100;
/** The column of the legend on a wide map. */
const LEGEND_PX = 226;

function onScreen(
  bounds: Bounds,
  camera: Parameters<typeof toScreen>[1],
  size: Parameters<typeof toScreen>[2],
) {
  const { x: left, y: top } = toScreen([bounds[0], bounds[3]], camera, size);
  const { x: right, y: bottom } = toScreen([bounds[2], bounds[1]], camera, size);
  return { left, top, right, bottom };
}

describe("the camera for bounds", () => {
  test("shows them wholly where no panel covers the map", () => {
    fc.assert(
      fc.property(anyBounds, anySize, anyInsets, (bounds, size, insets) => {
        const camera = cameraFor(bounds, size, insets);
        fc.pre(camera.zoom > MIN_ZOOM);
        const box = onScreen(bounds, camera, size);
        expect(box.left).toBeGreaterThanOrEqual(insets.left - EPSILON_PX);
        expect(box.top).toBeGreaterThanOrEqual(insets.top - EPSILON_PX);
        expect(box.right).toBeLessThanOrEqual(size.width - insets.right + EPSILON_PX);
        expect(box.bottom).toBeLessThanOrEqual(size.height - insets.bottom + EPSILON_PX);
      }),
      { numRuns: 1_000 },
    );
  });

  test("sets them in the middle of what is free, or as little beside it as the legend needs", () => {
    fc.assert(
      fc.property(anyBounds, anySize, anyInsets, (bounds, size, insets) => {
        const box = onScreen(bounds, cameraFor(bounds, size, insets), size);
        const middlePx = (insets.left + size.width - insets.right) / 2;
        const movedPx = (box.left + box.right) / 2 - middlePx;
        expect(movedPx).toBeGreaterThanOrEqual(-EPSILON_PX);
        if (movedPx > EPSILON_PX) {
          expect(isNarrow(size, insets)).toBe(false);
          expect(box.left - insets.left).toBeLessThan(LEGEND_PX + EPSILON_PX);
        } else if (!isNarrow(size, insets)) {
          expect(box.left - insets.left).toBeGreaterThan(LEGEND_PX - 60);
        }
        const raisedPx = (insets.top + size.height - insets.bottom) / 2 - (box.top + box.bottom) / 2;
        expect(raisedPx).toBeGreaterThanOrEqual(0);
        expect(raisedPx).toBeLessThanOrEqual(40);
      }),
      { numRuns: 1_000 },
    );
  });

  test("goes as near as they allow, and no nearer than where neighbours are still seen", () => {
    fc.assert(
      fc.property(anyBounds, anySize, (bounds, size) => {
        const maxZoom = 8.8;
        const camera = cameraFor(bounds, size, none, maxZoom);
        expect(camera.zoom).toBeLessThanOrEqual(maxZoom);
        fc.pre(camera.zoom > MIN_ZOOM && camera.zoom < maxZoom);
        const nearer = onScreen(bounds, { ...camera, zoom: camera.zoom + 0.15 }, size);
        const grownPx = Math.max(
          nearer.right - nearer.left - size.width + (isNarrow(size, none) ? 0 : LEGEND_PX),
          nearer.bottom - nearer.top - size.height,
        );
        expect(grownPx).toBeGreaterThan(-AIR_PX);
      }),
      { numRuns: 500 },
    );
  });

  test("is one that can be drawn even where panels leave no room", () => {
    const camera = cameraFor(
      [104, 20, 107, 23],
      { width: 390, height: 600 },
      { ...none, left: 380, right: 380 },
    );
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe("bounds are in sight", () => {
  const size = { width: 1000, height: 800 };
  const bounds: Bounds = [105, 20, 107, 22];
  const camera = cameraFor(bounds, size, { top: 50, right: 50, bottom: 50, left: 50 });

  test("where they lie wholly in what is free", () => {
    expect(isInSight(bounds, camera, size, none)).toBe(true);
  });

  test.each(["top", "bottom"] as const)("no longer once a panel covers them at the %s", (edge) => {
    expect(isInSight(bounds, camera, size, { ...none, [edge]: 120 })).toBe(false);
  });

  test.each(["left", "right"] as const)("no longer once a panel covers them at the %s", (edge) => {
    expect(isInSight(bounds, camera, size, { ...none, [edge]: 400 })).toBe(false);
  });

  test("no longer where they are too small to be seen", () => {
    expect(isInSight([106, 21, 106.01, 21.01], { ...camera, zoom: 5 }, size, none)).toBe(false);
  });
});

describe("the bounds of geometries", () => {
  const square = (west: number, south: number): Geometry["coordinates"] => [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ];

  test("hold every part of every one of them", () => {
    const island = { type: "MultiPolygon", coordinates: [square(107, 20), square(104, 22)] } as Geometry;
    const plain = { type: "Polygon", coordinates: square(105, 18) } as Geometry;
    expect(boundsOf([plain, island])).toEqual([104, 18, 108, 23]);
  });

  test("of none are none", () => {
    expect(boundsOf([])).toBeNull();
  });
});

const dress = (textScale: number, legend: "over" | "under" = "over") => ({ textScale, legend });

test("larger words take a wider column and lie in rows sooner", () => {
  const size = { width: 1920, height: 1080 };
  const bounds: Bounds = [105, 20, 107, 23];
  const left = (textScale: number) =>
    onScreen(bounds, cameraFor(bounds, size, none, 12, dress(textScale)), size).left;
  expect(left(3)).toBeGreaterThanOrEqual(LEGEND_PX * 3 - EPSILON_PX);
  expect(left(3)).toBeGreaterThan(left(1));
  expect(isNarrow({ width: 900, height: 600 }, none)).toBe(false);
  expect(isNarrow({ width: 900, height: 600 }, none, dress(1.92))).toBe(true);
});

test("a legend under the map leaves all of the map to what is shown", () => {
  const size = { width: 700, height: 700 };
  const bounds: Bounds = [105, 20, 107, 21];
  const { left, right } = onScreen(bounds, cameraFor(bounds, size, none, 12, dress(1, "under")), size);
  expect(left).toBeCloseTo(size.width - right, 6);
  expect(right - left).toBeGreaterThan(size.width - 40);
  const camera = cameraFor(bounds, size, none, 12, dress(1, "under"));
  expect(isInSight(bounds, camera, size, none, dress(1, "under"))).toBe(true);
  expect(isInSight(bounds, camera, size, none)).toBe(false);
});
