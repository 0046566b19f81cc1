import { expect, test } from "vitest";
import { domainOf, yearOf, yearTicks } from "#features/timeline/domainOf.ts";
import { lanesOf } from "#features/timeline/lanesOf.ts";
import { rowsOf } from "#features/timeline/rowsOf.ts";
import { ALL_DATES } from "#selectors/filterArticles.ts";
import { NEW, OLD, sampleIndex } from "./sample.ts";

const index = sampleIndex();
const lanes = lanesOf(index, OLD, ALL_DATES);
const names = (boundaries = OLD) =>
  lanesOf(index, boundaries, ALL_DATES).map(({ province, others }) => [
    province.name.vi,
    others.map(({ name }) => name.vi),
  ]);
const marksOf = (lane: number) => lanes[lane]?.marks ?? [];

test("provinces that share one article share one lane, named after the province of its pin", () => {
  expect(names()).toEqual([
    ["Bắc Ninh", []],
    ["Lạng Sơn", ["Bắc Kạn", "Cao Bằng"]],
  ]);
});

test("lanes follow the boundaries of the view", () => {
  expect(names(NEW)).toContainEqual(["Bắc Ninh", []]);
  expect(names(NEW).flat(2)).not.toContain("Bắc Kạn");
});

test("a lane goes through its events in the order of time, those of which nothing is known last", () => {
  expect(marksOf(0).map(({ event }) => event.id)).toEqual(["plan", "city", "published", "plenum"]);
});

test("a publication of unknown date lies between its bounds", () => {
  const published = marksOf(0).find(({ event }) => event.kind === "published");
  expect(published).toMatchObject({
    dated: false,
    time: { start: Date.UTC(2024, 6, 15), end: Date.UTC(2024, 11, 26) },
  });
});

test("a horizon without a start begins with the document that sets it", () => {
  expect(marksOf(0)[0]).toMatchObject({
    openStart: true,
    time: { start: Date.UTC(2008, 8, 22), end: Date.UTC(2031, 0, 1) },
    visionEnd: Date.UTC(2046, 0, 1),
  });
});

test("the chart reaches from the first event to the last vision, in whole years", () => {
  const domain = domainOf(lanes, ALL_DATES);
  expect(domain && [yearOf(domain.start), yearOf(domain.end - 1)]).toEqual([2008, 2045]);
});

test("the dates of the view are the ends of the chart", () => {
  const filter = { from: "2020", to: "2024-06" };
  const domain = domainOf(lanesOf(index, OLD, filter), filter);
  expect(domain).toEqual({ start: Date.UTC(2020, 0, 1), end: Date.UTC(2025, 0, 1) });
});

test("without a date there is nothing to draw", () => {
  expect(domainOf([], ALL_DATES)).toBeNull();
});

test.each([
  [1000, [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028]],
  [200, [2010, 2015, 2020, 2025]],
  [40, [2020]],
])("ticks %i pixels apart stand at round years", (widthPx, years) => {
  const domain = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2030, 0, 1) };
  const ticks = yearTicks(domain, widthPx === 1000 ? 500 : widthPx);
  expect(ticks.map(yearOf)).toEqual(years);
});

test("the table has each event once, with every province it concerns, and unknown dates at the end", () => {
  const rows = rowsOf(index, OLD, lanes).map(({ event, provinces }) => [
    event.id,
    provinces.map(({ name }) => name.vi).join(", "),
  ]);
  expect(rows).toEqual([
    ["resolution", "Lạng Sơn, Bắc Kạn, Cao Bằng"],
    ["city", "Bắc Ninh"],
    ["appeared", "Lạng Sơn, Bắc Kạn, Cao Bằng"],
    ["plan", "Bắc Ninh"],
    ["published", "Bắc Ninh"],
    ["plenum", "Bắc Ninh"],
  ]);
});
