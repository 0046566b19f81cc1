import type { BoundaryUnit, Geometry, Position } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import { boundsOf } from "./camera.ts";
import type { Bounds } from "./mercator.ts";

/**
 * The unit that holds a position. Asked of the outlines themselves and not of what a renderer happens to have drawn: a
 * click just after the boundaries changed is a click on those that the page names.
 */
export function unitAt(units: readonly BoundaryUnit[], position: Position): ProvinceId | null {
  return units.find(({ geometry }) => holds(geometry, position))?.id ?? null;
}

const known = new WeakMap<Geometry, Bounds>();

function holds(geometry: Geometry, [lon, lat]: Position): boolean {
  const bounds = known.get(geometry) ?? boundsOf([geometry]);
  if (!bounds) return false;
  known.set(geometry, bounds);
  const [west, south, east, north] = bounds;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  // A hole turns inside out once more: all rings of a polygon count together.
  return polygons.some((rings) =>
    rings.reduce((inside, ring) => inside !== crossesOddly(ring, lon, lat), false),
  );
}

/** Even-odd rule: whether a ray to the east crosses the ring an odd number of times. */
function crossesOddly(ring: readonly Position[], lon: number, lat: number): boolean {
  let odd = false;
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at - 1] as Position;
    const [x2, y2] = ring[at] as Position;
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  }
  return odd;
}
