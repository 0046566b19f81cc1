import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cameraFor, type MapCamera, type Size, toScreen } from "#map/camera.ts";
import type { MapModel, Note } from "#map/model.ts";
import { LABEL_PX, type PlacedLabel, placeLabels, placeNotes } from "#map/placeLabels.ts";
import { committedUnits, NEW } from "../committed.ts";
import { modelOf, provinceId, subject } from "./modelOf.ts";

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const wide: Size = { width: 1440, height: 900 };
const narrow: Size = { width: 390, height: 600 };

/** The letters and the printed value of a label on the screen, by a mean advance of half an em. */
function boxOf({ region, dx, dy, size, named }: PlacedLabel, camera: MapCamera, screen: Size) {
  const { x, y } = toScreen(region.labelAt, camera, screen);
  // Without its name only the count on its symbol, 15 px under where the name would stand.
  if (!named) return { left: x + dx - 8, right: x + dx + 8, top: y + dy + 7, bottom: y + dy + 23 };
  const halfWidth = (region.label.length * LABEL_PX[size] * 0.5) / 2;
  return {
    left: x + dx - halfWidth,
    right: x + dx + halfWidth,
    top: y + dy - LABEL_PX[size] * 0.8,
    bottom: y + dy + (region.printed === null ? 2 : 23),
  };
}
type Box = ReturnType<typeof boxOf>;
const touch = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const cameras = (model: MapModel, size: Size): MapCamera[] =>
  [5, 6, 6.5, 7, 7.5, 8, 9, 10].map((zoom) => ({ ...cameraFor(model.home, size, none), zoom }));

const models = {
  "the first view": modelOf(),
  "documents by province": modelOf({ color: "documents" }),
  "the boundaries of 2025": modelOf({ boundaries: NEW }),
  "six provinces of an article": modelOf({ subject: subject("article", "military-region-1-2024") }),
  "a selected province without an article": modelOf({ province: provinceId("hung-yen") }),
};
const screens = { wide, narrow };

describe.each(Object.entries(models))("the labels of %s", (_, model) => {
  test.each(Object.entries(screens))("never touch each other on a %s screen, at any zoom", (_, size) => {
    for (const camera of cameras(model, size)) {
      const placed = placeLabels(model.regions, model.pins, camera, size);
      const boxes = placed.map((label) => ({ id: label.region.id, box: boxOf(label, camera, size) }));
      const touching = boxes.flatMap((a, position) =>
        boxes
          .slice(position + 1)
          .filter((b) => touch(a.box, b.box))
          .map((b) => `${a.id} ${b.id} ${camera.zoom}`),
      );
      expect(touching).toEqual([]);
    }
  });

  test.each(Object.entries(screens))("keep clear of the pins on a %s screen", (_, size) => {
    for (const camera of cameras(model, size)) {
      const pins = model.pins.map(({ at }) => {
        const { x, y } = toScreen(at, camera, size);
        return { left: x - 6, right: x + 6, top: y - 17, bottom: y };
      });
      for (const label of placeLabels(model.regions, model.pins, camera, size)) {
        if (label.region.selected) continue;
        const box = boxOf(label, camera, size);
        expect([label.region.id, camera.zoom, pins.some((pin) => touch(pin, box))]).toEqual([
          label.region.id,
          camera.zoom,
          false,
        ]);
      }
    }
  });

  test("name each province once at most", () => {
    const placed = placeLabels(model.regions, model.pins, cameraFor(model.home, wide, none), wide);
    expect(new Set(placed.map(({ region }) => region.id)).size).toBe(placed.length);
  });
});

test("the selected province always has its label, however crowded the map", () => {
  const camera = { ...cameraFor(modelOf().home, narrow, none), zoom: 4.2 };
  for (const { id } of committedUnits["2008"]) {
    const { regions, pins } = modelOf({ province: id });
    const placed = placeLabels(regions, pins, camera, narrow);
    expect(placed.find(({ region }) => region.selected)?.region.id).toBe(id);
  }
});

test("every province with an article has its label in the first view of a wide screen", () => {
  const { regions, pins, home } = modelOf();
  const camera = cameraFor(home, wide, { top: 60, right: 408, bottom: 220, left: 320 });
  const labelled = placeLabels(regions, pins, camera, wide).map(({ region }) => region.id);
  const withArticles = regions.filter(({ value }) => value !== null).map(({ id }) => id);
  expect(labelled).toEqual(expect.arrayContaining(withArticles));
});

test("provinces with an article are labelled before those without", () => {
  const { regions, pins, home } = modelOf();
  const sizes = placeLabels(regions, pins, cameraFor(home, wide, none), wide).map(({ size }) => size);
  expect(sizes.indexOf("small")).toBeGreaterThan(sizes.lastIndexOf("large"));
});

test("on a small map a name keeps to its province before it moves to the side", () => {
  const small = { width: 320, height: 332 };
  const { regions, pins, home } = modelOf();
  const camera = cameraFor(home, small, none, undefined, { textScale: 1, legend: "under" });
  const placed = placeLabels(regions, pins, camera, small);
  expect(placed.find(({ region }) => region.id === "lang-son")).toMatchObject({ named: true, dx: 0 });
  const aside = placed.filter(({ named, dx }) => named && dx !== 0).length;
  expect(aside).toBeLessThan(placed.filter(({ named }) => named).length / 4);
});

describe("words that are larger than usual", () => {
  /** A screen and a camera that see the same part of the map, so many times as large. */
  const enlarge = (camera: MapCamera, { width, height }: Size, by: number) => ({
    camera: { ...camera, zoom: camera.zoom + Math.log2(by) },
    size: { width: width * by, height: height * by },
  });
  const places = (placed: readonly PlacedLabel[], by: number) =>
    placed.map(({ region, size, named, dx, dy }) => [
      region.id,
      size,
      named,
      Math.round((dx / by) * 1000) / 1000 + 0,
      Math.round((dy / by) * 1000) / 1000 + 0,
    ]);
  const zooms = fc.double({ min: 5, max: 10, noNaN: true });
  const scales = fc.double({ min: 0.5, max: 3, noNaN: true });

  test("stand as the usual ones would on a screen that is as many times smaller", () => {
    const model = models["six provinces of an article"];
    fc.assert(
      fc.property(zooms, scales, (zoom, by) => {
        const camera = { ...cameraFor(model.home, wide, none), zoom };
        const large = enlarge(camera, wide, by);
        const usual = placeLabels(model.regions, model.pins, camera, wide);
        const larger = placeLabels(model.regions, model.pins, large.camera, large.size, [], by);
        expect(places(larger, by)).toEqual(places(usual, 1));
      }),
      { numRuns: 30 },
    );
  });

  test("leave no room for as many names", () => {
    const { regions, pins, home } = modelOf();
    const camera = cameraFor(home, wide, none);
    const count = (by: number) => placeLabels(regions, pins, camera, wide, [], by).length;
    expect(count(1.92)).toBeLessThan(count(1));
    expect(count(1.92)).toBeGreaterThan(0);
  });

  test("keep clear of what covers the map, which does not grow with them", () => {
    const { regions, pins, home } = modelOf();
    const camera = cameraFor(home, wide, none);
    const cover = { left: -Infinity, right: 700, top: -Infinity, bottom: Infinity };
    for (const { region, dx, size, named } of placeLabels(regions, pins, camera, wide, [cover], 1.92)) {
      const half = named ? (region.label.length * LABEL_PX[size] * 1.92 * 0.5) / 2 : 10;
      expect(toScreen(region.labelAt, camera, wide).x + dx - half).toBeGreaterThanOrEqual(cover.right);
    }
  });

  test("have the names on dashed boundaries grow along", () => {
    const model = modelOf({ province: provinceId("ninh-binh"), boundaries: NEW });
    const camera = cameraFor(model.home, wide, none);
    const notes: Note[] = [{ text: "Hà Nam", at: [105.9, 20.5] }];
    const large = enlarge(camera, wide, 2);
    const usual = placeNotes(
      notes,
      placeLabels(model.regions, model.pins, camera, wide),
      model.pins,
      camera,
      wide,
    );
    const labels = placeLabels(model.regions, model.pins, large.camera, large.size, [], 2);
    const larger = placeNotes(notes, labels, model.pins, large.camera, large.size, [], 2);
    expect(usual).toHaveLength(1);
    expect(larger.map(({ dx, dy }) => [dx / 2, dy / 2])).toEqual(usual.map(({ dx, dy }) => [dx, dy]));
  });
});
