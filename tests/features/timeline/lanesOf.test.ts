import { describe, expect, test } from "vitest";
import { keptLanes, lanesOf, provincesOfLane } from "#features/timeline/lanesOf.ts";
import { outOfView } from "#features/timeline/outOfView.ts";
import { rowsOf } from "#features/timeline/rowsOf.ts";
import { stretchOf } from "#selectors/filterArticles.ts";
import { event } from "../../builders.ts";
import { NEW, OLD, sample, sampleIndex } from "./sample.ts";

const index = sampleIndex();
const lanes = lanesOf(index, "provinces", OLD);
const names = (boundaries = OLD) => lanesOf(index, "provinces", boundaries).map(provincesOfLane);
const idsOf = (lane: number, of = lanes) => of[lane]?.marks.map(({ event: { id } }) => id);

test("provinces that share one article share one lane, named after the province of its pin", () => {
  expect(names()).toEqual([["bac-ninh"], ["lang-son", "bac-kan", "cao-bang"]]);
});

test("lanes follow the boundaries of the view", () => {
  expect(names(NEW)).toEqual([["bac-ninh"], ["cao-bang", "lang-son"]]);
});

test("a lane goes through its events in the order of time, those of which nothing is known last", () => {
  expect(idsOf(0)).toEqual(["plan", "city", "published", "plenum"]);
});

test("one document issued on one day is one mark, however many articles of the lane cite it", () => {
  const issued = (id: string, article: string, date = "2008-09-22") =>
    event({ id, article, kind: "issued", date, document: "resolution-28-nq-tw-2008", themes: [] });
  const events = [
    issued("one", "bac-ninh-city-2024"),
    issued("two", "military-region-1-2024"),
    issued("other-day", "bac-ninh-city-2024", "2008-09-23"),
  ];
  const [lane] = lanesOf(sampleIndex({ events }), "documents", OLD);
  expect(lane?.marks.map((mark) => mark.events.map(({ id }) => id))).toEqual([["one", "two"], ["other-day"]]);
  expect(rowsOf(lane ? [lane] : [])).toHaveLength(3);
});

test("a lane that the dates leave empty stays where it is", () => {
  const kept = keptLanes(lanes, stretchOf({ from: "1990", to: "1991" }));
  expect(kept.map(({ marks }) => marks.length)).toEqual([1, 0]);
  expect(idsOf(0, kept as typeof lanes)).toEqual(["plenum"]);
});

test("dates keep what they touch, and all of it where there are none", () => {
  expect(keptLanes(lanes, stretchOf({ from: null, to: null }))).toBe(lanes);
  const kept = keptLanes(lanes, stretchOf({ from: "2016", to: "2016" }));
  expect(idsOf(0, kept as typeof lanes)).toEqual(["plan", "city", "plenum"]);
});

test("what lies beyond the ends is counted once, however many lanes it stands in", () => {
  const { earlier, later } = outOfView(lanesOf(index, "documents", OLD), {
    start: Date.UTC(2010, 0, 1),
    end: Date.UTC(2015, 0, 1),
  });
  // The resolution before; the city, both publications after; the plan reaches across.
  expect([earlier.count, later.count]).toEqual([1, 3]);
  expect(new Date(later.nearest).getUTCFullYear()).toBe(2016);
});

describe("the table", () => {
  const read = (latestFirst: boolean) => rowsOf(lanes, latestFirst).map(({ event: { id } }) => id);

  test("has each event once, by date, unknown dates at the end", () => {
    expect(read(false)).toEqual(["resolution", "city", "appeared", "plan", "published", "plenum"]);
  });

  test("can be turned round, and unknown dates stay at the end", () => {
    expect(read(true)).toEqual(["plan", "appeared", "city", "resolution", "plenum", "published"]);
  });

  test("names every lane of an event", () => {
    const rows = rowsOf(lanesOf(sampleIndex({ events: sample().events }), "documents", OLD));
    expect(rows.find(({ event: { id } }) => id === "resolution")?.lanes.map(({ key }) => key)).toEqual([
      "resolution",
    ]);
  });
});
