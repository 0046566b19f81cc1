import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  drawnLimits,
  type Edge,
  type Limits,
  limitByKey,
  movedLimits,
  nearestUnit,
  rangeOf,
  type Track,
  unitAt,
} from "#features/timeline/brushSteps.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { stretchOf } from "#selectors/filterArticles.ts";
import { edtfOfUnit, type Grain, grainOf } from "#selectors/timeGrain.ts";

const stretch = (edtf: string) => {
  const { start, end } = edtfSpan(edtf) ?? { start: 0, end: 1 };
  return { start, end };
};
const extent = stretch("1997/2050");
const trackOf = (
  limits: Limits,
  window = extent,
  grain: Grain = grainOf(window.start, window.end),
): Track => ({
  grain,
  extent,
  window,
  asked: stretchOf(limits),
});
const press = (edge: Edge, limits: Limits, key: string, shift = false, window = extent) =>
  limitByKey(edge, key, shift, trackOf(limits, window));
const open: Limits = { from: null, to: null };

describe("a key on a handle", () => {
  test.each<[Edge, Limits, string, string | null | undefined]>([
    ["from", open, "ArrowRight", "1998"],
    ["from", open, "ArrowUp", "1998"],
    ["from", open, "ArrowLeft", null],
    ["from", { from: "1998", to: null }, "ArrowLeft", null],
    ["from", open, "PageUp", "2002"],
    ["from", { from: "2019", to: "2024" }, "PageDown", "2014"],
    ["from", { from: "2019", to: "2024" }, "PageUp", "2024"],
    ["from", { from: "2019", to: "2024" }, "Home", null],
    ["from", { from: "2019", to: "2024" }, "End", "2024"],
    ["to", open, "ArrowLeft", "2049"],
    ["to", open, "ArrowRight", null],
    ["to", { from: null, to: "2049" }, "ArrowRight", null],
    ["to", { from: "2019", to: "2024" }, "ArrowDown", "2023"],
    ["to", { from: "2019", to: "2024" }, "Home", "2019"],
    ["to", { from: "2019", to: "2024" }, "End", null],
    ["to", { from: "2019", to: "2024" }, "PageDown", "2019"],
    ["to", open, "Tab", undefined],
  ])("%s of %j: %s gives %s", (edge, limits, key, expected) => {
    expect(press(edge, limits, key)).toBe(expected);
  });

  test("with Shift goes as far as the page keys", () => {
    expect(press("from", open, "ArrowRight", true)).toBe(press("from", open, "PageUp"));
    expect(press("to", open, "ArrowLeft", true)).toBe("2045");
  });

  test("goes to the next whole year from a limit in days", () => {
    const limits = { from: "2019-03-15", to: "2024-03-15" };
    expect(press("from", limits, "ArrowRight")).toBe("2020");
    expect(press("from", limits, "ArrowLeft")).toBe("2019");
    expect(press("to", limits, "ArrowRight")).toBe("2024");
    expect(press("to", limits, "ArrowLeft")).toBe("2023");
  });

  test("counts months and days where the chart shows them, and enters from its edge", () => {
    expect(press("from", open, "ArrowRight", false, stretch("2022/2025"))).toBe("2022-02");
    expect(press("to", open, "ArrowLeft", false, stretch("2024-03/2024-04"))).toBe("2024-04-29");
    expect(press("from", open, "PageUp", false, stretch("2024-03/2024-04"))).toBe("2024-03-08");
  });
});

const year = fc.integer({ min: 1997, max: 2050 });
const anyLimits = fc
  .tuple(fc.option(year, { nil: null }), fc.option(year, { nil: null }))
  .map(([a, b]): Limits => {
    const [low, high] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b)] : [a, b];
    return { from: low === null ? null : String(low), to: high === null ? null : String(high) };
  });
const anyKey = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
const anyEdge = fc.constantFrom<Edge>("from", "to");
const anyGrain = fc.constantFrom<Grain>("year", "month", "day");

test("no keys, in whatever grain, make the handles cross or leave the extent", () => {
  fc.assert(
    fc.property(
      anyLimits,
      fc.array(fc.tuple(anyEdge, anyKey, fc.boolean(), anyGrain), { maxLength: 30 }),
      (begun, keys) => {
        let limits = begun;
        for (const [edge, key, shift, grain] of keys) {
          const next = limitByKey(edge, key, shift, trackOf(limits, extent, grain));
          limits = { ...limits, [edge]: next };
          const { start, end } = stretchOf(limits);
          expect(start).toBeLessThan(end);
          for (const side of ["from", "to"] as const) {
            const track = trackOf(limits, extent, grain);
            const { min, max } = rangeOf(side, track);
            expect(unitAt(side, track)).toBeGreaterThanOrEqual(min);
            expect(unitAt(side, track)).toBeLessThanOrEqual(max);
          }
        }
      },
    ),
  );
});

test("one step and one step back is where it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1999, max: 2020 }), anyEdge, (at, edge) => {
      const limits = edge === "from" ? { from: String(at), to: null } : { from: null, to: String(at) };
      const next = press(edge, limits, "ArrowRight");
      expect(press(edge, { ...limits, [edge]: next }, "ArrowLeft")).toBe(String(at));
    }),
  );
});

test("a brush that is drawn holds every year that it touches, whichever way it is drawn", () => {
  const [a, b] = [Date.UTC(2019, 5, 1), Date.UTC(2024, 2, 1)];
  expect(drawnLimits(a, b, trackOf(open))).toEqual({ from: "2019", to: "2024" });
  expect(drawnLimits(b, a, trackOf(open))).toEqual({ from: "2019", to: "2024" });
  expect(drawnLimits(0, Date.UTC(2100, 0, 1), trackOf(open))).toEqual(open);
});

test("a brush that is moved keeps its length and stays within what there is", () => {
  const limits = { from: "2019", to: "2024" };
  const years = (by: number) => movedLimits(by * 365.25 * 86_400_000, trackOf(limits));
  expect(years(0.3)).toEqual(limits);
  expect(years(3)).toEqual({ from: "2022", to: "2027" });
  expect(years(-100)).toEqual({ from: null, to: "2002" });
  expect(years(100)).toEqual({ from: "2045", to: null });
});

test("a handle that is dragged goes to the nearest beginning or end of a year", () => {
  const near = (edge: Edge, ms: number) => edtfOfUnit(nearestUnit(edge, ms, "year"), "year");
  expect(near("from", Date.UTC(2019, 3, 1))).toBe("2019");
  expect(near("from", Date.UTC(2019, 9, 1))).toBe("2020");
  expect(near("to", Date.UTC(2024, 3, 1))).toBe("2023");
  expect(near("to", Date.UTC(2024, 9, 1))).toBe("2024");
});
