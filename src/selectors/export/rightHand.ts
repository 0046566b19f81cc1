import type { Geometry, Position } from "#dataset/boundaryFile.ts";

/** Five decimals of a degree are about a metre: finer than any of these outlines, as RFC 7946 advises. */
const GRID = 100_000;
const onGrid = (value: number): number => Math.round(value * GRID) / GRID + 0;

/** Twice the signed area: above 0 for a ring that runs counterclockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Rounded, without repeated positions, closed, and turning the way asked for; null where nothing is left of it. */
function ringOf(ring: readonly Position[], counterclockwise: boolean): Position[] | null {
  const points: Position[] = [];
  for (const [lon, lat] of ring) {
    const point: Position = [onGrid(lon), onGrid(lat)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
  const area = turn(points);
  if (points.length < 3 || area === 0) return null;
  const [start, ...rest] = points as [Position, ...Position[]];
  if (area > 0 !== counterclockwise) rest.reverse();
  return [start, ...rest, [...start]];
}

/** A geometry as RFC 7946 has it: outer rings counterclockwise, holes clockwise, five decimals. */
export function rightHand({ type, coordinates }: Geometry): Geometry {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const turned = polygons
    .map((rings) => rings.map((ring, at) => ringOf(ring, at === 0)))
    // Without its outer ring a polygon is nothing, holes included.
    .filter((rings) => rings[0])
    .map((rings) => rings.filter((ring) => ring !== null));
  const [only] = turned;
  return turned.length === 1 && only
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: turned };
}

/** A position on the same grid. */
export const positionOf = ({ lon, lat }: { lon: number; lat: number }): Position => [
  onGrid(lon),
  onGrid(lat),
];
