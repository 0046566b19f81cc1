import type { Position } from "geojson";
import { expect, test } from "vitest";
import { contains, fileOf, groupBy, ringsOf, unitsOf } from "./boundaryFiles.ts";
import { crossings } from "./crossings.ts";

const land = fileOf("land.geojson").features;
const units = unitsOf("2008");
const isLand = (position: Position) => [...units, ...land].some((feature) => contains(feature, position));

/** Where the northern frontier runs through land: away from the Gulf of Tonkin. */
const isInland = ([lon = 0, lat = 0]: Position) =>
  (lon < 105.2 && lat > 20.3) || (lon < 107.9 && lat > 21.75);
const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

test("around every point of the northern frontier all is land, at 1 km as at 5 km", () => {
  const points = groupBy(
    units.flatMap((unit) => ringsOf(unit).flatMap((ring) => ring.slice(1))),
    String,
  );
  const frontier = [...points.values()].flatMap((same) => (same.length === 1 ? same.filter(isInland) : []));
  expect(frontier.length).toBeGreaterThan(500);
  const sea = frontier.flatMap(([lon = 0, lat = 0]) =>
    [0.01, 0.05]
      .flatMap((step) => AROUND.map(([x, y]) => [lon + x * step, lat + y * step]))
      .filter((position) => !isLand(position)),
  );
  expect(sea).toEqual([]);
});

test.each([
  ["Kunming", "china", [102.71, 25.04]],
  ["Nanning", "china", [108.37, 22.82]],
  ["Haikou", "china", [110.34, 20.02]],
  ["Viangchan", "laos", [102.6, 17.97]],
  ["Phnom Penh", "cambodia", [104.92, 11.56]],
])("%s lies in %s", (_city, country, position) => {
  expect(land.filter((feature) => contains(feature, position)).map(({ id }) => id)).toEqual([country]);
});

test.each([
  ["the Gulf of Tonkin off Hải Phòng", [107.5, 20.3]],
  ["the sea south of Vĩnh Thực", [107.95, 21.3]],
  ["the sea off Đà Nẵng", [108.8, 16.3]],
  ["the sea off Cà Mau", [104.3, 9]],
])("no land is drawn in %s", (_sea, position) => {
  expect(isLand(position)).toBe(false);
});

test("no neighbour's land is drawn at Hoàng Sa or Trường Sa", () => {
  const points = land.flatMap(ringsOf).flat();
  expect(points.filter(([lon = 0, lat = 0]) => lon > 109.6 && lat < 18)).toEqual([]);
});

test("Viet Nam's own land in the file stays beside its land borders", () => {
  const own = land.filter(({ id }) => id === "viet-nam");
  expect(own).toHaveLength(1);
  const cities = [
    [105.84, 21.02],
    [106.68, 20.86],
    [108.22, 16.07],
    [106.63, 10.82],
  ];
  expect(cities.filter((city) => own.some((band) => contains(band, city)))).toEqual([]);
});

test("no country's outline cuts itself", () => {
  for (const country of land) expect(crossings(ringsOf(country))).toEqual([]);
});
