import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf } from "#features/timeline/lanesOf.ts";
import { layOut } from "#features/timeline/layOut.ts";
import { nextMark } from "#features/timeline/nextMark.ts";
import { offsetOf, spread } from "#features/timeline/spread.ts";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { event } from "../../builders.ts";
import { OLD, sampleIndex } from "./sample.ts";

const at = (left: number, right = left + 10) => ({ left, right });
const lanes = lanesOf(sampleIndex(), OLD, ALL_DATES);
const domain = { start: Date.UTC(2008, 0, 1), end: Date.UTC(2046, 0, 1) };

test("what touches nothing stays in the middle of its lane", () => {
  expect(spread([at(0), at(10), at(50)])).toEqual(Array(3).fill({ track: 0, of: 1 }));
  expect(offsetOf({ track: 0, of: 1 }, 9)).toBe(0);
});

test("what would overlap is spread evenly around the middle", () => {
  const tracks = spread([at(0), at(5), at(40)]);
  expect(tracks.map((track) => offsetOf(track, 8))).toEqual([-4, 4, 0]);
});

test("no two items of one track overlap, however they lie", () => {
  const extent = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }))
    .map(([left, width]) => at(left, left + width));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
      const tracks = spread(extents);
      extents.forEach((one, i) => {
        extents.forEach((other, j) => {
          if (i === j || one.left >= other.right || other.left >= one.right) return;
          expect(tracks[i]?.of).toBe(tracks[j]?.of);
          expect(tracks[i]?.track).not.toBe(tracks[j]?.track);
        });
      });
    }),
  );
});

test("every mark has a place, and horizons lie apart from points", () => {
  const { bars, points } = layOut(lanes, domain, 600);
  expect(bars.map(({ mark }) => mark.event.id)).toEqual(["plan"]);
  expect(bars.length + points.length).toBe(lanes.flatMap(({ marks }) => marks).length);
});

test("a lane grows with what is stacked in it", () => {
  const events = ["a", "b", "c", "d"].map((id) => event({ id, date: "2016-05-04" }));
  const [one] = layOut(
    lanesOf(sampleIndex({ events: events.slice(0, 1) }), OLD, ALL_DATES),
    domain,
    600,
  ).rows;
  const [four] = layOut(lanesOf(sampleIndex({ events }), OLD, ALL_DATES), domain, 600).rows;
  expect(four?.height).toBeGreaterThan(one?.height ?? 0);
});

test("an event of which no date is known stands beside the chart", () => {
  const { points } = layOut(lanes, domain, 600);
  expect(points.filter(({ outside }) => outside).map(({ mark }) => mark.event.id)).toEqual(["plenum"]);
});

test("what reaches beyond the chart is cut at its edge", () => {
  const narrow = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) };
  const [plan] = layOut(lanes, narrow, 600).bars;
  expect(plan).toMatchObject({ from: narrow.start, to: narrow.end, visionEnd: narrow.end });
});

test.each([
  ["city", "ArrowRight", "published"],
  ["city", "ArrowLeft", "plan"],
  ["plan", "ArrowLeft", undefined],
  ["plenum", "ArrowRight", undefined],
  ["published", "ArrowDown", "appeared"],
  ["resolution", "ArrowUp", "city"],
  ["resolution", "ArrowDown", undefined],
  ["city", "Home", "plan"],
  ["city", "End", "plenum"],
  ["city", "a", undefined],
])("from %s the key %s leads to %s", (from, key, to) => {
  const current = lanes.flatMap(({ marks }) => marks).find(({ event }) => event.id === from)?.key ?? "";
  expect(nextMark(lanes, current, key)?.event.id).toBe(to);
});
