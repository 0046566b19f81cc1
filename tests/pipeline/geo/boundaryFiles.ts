import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { polygonsOf } from "#pipeline/geo/polygons.ts";

type Unit = { id: string; name_vi: string; name_en: string; label: Position; neighbours: string[] };
type File = FeatureCollection<Geometry, Unit> & { attribution?: string; boundaries?: string };

export const FILES = ["provinces-2008.geojson", "provinces-2025.geojson", "land.geojson"];
export const textOf = (name: string) => readFileSync(`public/geo/${name}`, "utf8");
export const fileOf = (name: string) => JSON.parse(textOf(name)) as File;
export const unitsOf = (year: string) => fileOf(`provinces-${year}.geojson`).features;

export const ringsOf = ({ geometry }: Feature) => polygonsOf(geometry).flat();

/** The sum of the areas of its rings. */
export function areaOf(feature: Feature): number {
  return ringsOf(feature).reduce((sum, ring) => sum + areaOfRing(ring), 0);
}

/**
 * Square degrees of the equator, by the cylindrical projection that keeps areas: fit for comparing areas with each
 * other. Clockwise rings count below zero.
 */
export function areaOfRing(ring: readonly Position[]): number {
  const sine = (latitude: number) => (Math.sin((latitude * Math.PI) / 180) * 180) / Math.PI;
  let sum = 0;
  for (const [i, [x, y]] of points(ring)) {
    const [nextX, nextY] = point(ring[i + 1] ?? ring[0]);
    sum += x * sine(nextY) - nextX * sine(y);
  }
  return sum / 2;
}

const point = ([x = 0, y = 0]: Position = []): [number, number] => [x, y];
const points = (ring: readonly Position[]) =>
  ring.slice(0, -1).map((p, i) => [i, point(p)] as [number, [number, number]]);

/** Whether a position lies in a feature, by the even-odd rule over all its rings. */
export function contains(feature: Feature, position: Position): boolean {
  const [x, y] = point(position);
  const [west, south, east, north] = boxOf(feature);
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (const ring of ringsOf(feature)) {
    let [ax = 0, ay = 0] = ring[0] ?? [];
    for (const [bx = 0, by = 0] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      ax = bx;
      ay = by;
    }
  }
  return inside;
}

type Box = [west: number, south: number, east: number, north: number];
const boxes = new WeakMap<Feature, Box>();

/** The extent of a feature in degrees, looked for once. */
function boxOf(feature: Feature): Box {
  const known = boxes.get(feature);
  if (known) return known;
  const all = ringsOf(feature).flat().map(point);
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  const box: Box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  boxes.set(feature, box);
  return box;
}

/** Kilometres from a position to the nearest line of a feature, on a plane that touches the earth there. */
export function kmToOutline(feature: Feature, position: Position): number {
  const [x, y] = point(position);
  const kmPerDegree = 111.195;
  const shortening = Math.cos((y * Math.PI) / 180);
  const flat = (p?: Position) => [
    (point(p)[0] - x) * shortening * kmPerDegree,
    (point(p)[1] - y) * kmPerDegree,
  ];
  const distances = ringsOf(feature).flatMap((ring) =>
    ring.slice(1).map((end, i) => {
      const [ax = 0, ay = 0] = flat(ring[i]);
      const [bx = 0, by = 0] = flat(end);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
      return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
    }),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
