import type { Geometry, MultiPolygon, Position } from "geojson";

/** The polygons of a geometry, each a list of closed rings; none where it has no area. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}

/** Twice the signed area of a ring in square degrees; positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

/** Polygons by the right-hand rule of RFC 7946 (outer rings counterclockwise), the largest first. */
export function rightHanded(geometry: Geometry): MultiPolygon {
  const coordinates = polygonsOf(geometry).map((rings) =>
    rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
  );
  const size = (polygon: Position[][]) => signedArea(polygon[0] ?? []);
  return { type: "MultiPolygon", coordinates: coordinates.sort((a, b) => size(b) - size(a)) };
}
