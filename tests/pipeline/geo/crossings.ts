import type { Position } from "geojson";

type Segment = [ax: number, ay: number, bx: number, by: number];

const CELL_DEGREES = 0.1;

/**
 * Pairs of segments that cross, or touch anywhere but at a common end. Segments are sorted into square cells, and
 * only those of one cell are compared; the same line given twice is compared once.
 */
export function crossings(rings: readonly Position[][]): [Segment, Segment][] {
  const cells = new Map<string, Segment[]>();
  for (const segment of new Map(rings.flatMap(segmentsOf).map((s) => [s.join(" "), s])).values()) {
    for (const cell of cellsOf(segment)) cells.set(cell, [...(cells.get(cell) ?? []), segment]);
  }
  return [...cells.values()].flatMap((segments) =>
    segments.flatMap((a, i) =>
      segments.slice(i + 1).flatMap((b): [Segment, Segment][] => (cross(a, b) ? [[a, b]] : [])),
    ),
  );
}

/** Segments with their ends in one order, so that a line and its reverse are the same. */
function segmentsOf(ring: readonly Position[]): Segment[] {
  return ring.slice(1).map(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    return ax < bx || (ax === bx && ay < by) ? [ax, ay, bx, by] : [bx, by, ax, ay];
  });
}

function cellsOf([ax, ay, bx, by]: Segment): string[] {
  const cell = (degrees: number) => Math.floor(degrees / CELL_DEGREES);
  const found: string[] = [];
  for (let x = cell(ax); x <= cell(bx); x++) {
    for (let y = cell(Math.min(ay, by)); y <= cell(Math.max(ay, by)); y++) found.push(`${x} ${y}`);
  }
  return found;
}

/** Exact for the grid's integers: coordinates are multiplied up before they are compared. */
function cross(a: Segment, b: Segment): boolean {
  const [ax, ay, bx, by] = a.map(steps) as Segment;
  const [cx, cy, dx, dy] = b.map(steps) as Segment;
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  const e = side(cx, cy, dx, dy, ax, ay);
  const f = side(cx, cy, dx, dy, bx, by);
  const commonEnd =
    (ax === cx && ay === cy) ||
    (ax === dx && ay === dy) ||
    (bx === cx && by === cy) ||
    (bx === dx && by === dy);
  if (commonEnd) return c === 0 && d === 0 && overlap(ax, ay, bx, by, cx, cy, dx, dy);
  if (c === 0 && d === 0) return overlap(ax, ay, bx, by, cx, cy, dx, dy);
  return c * d <= 0 && e * f <= 0;
}

const steps = (degrees: number) => Math.round(degrees * 100_000);

/** Which side of the line a–b a point lies on: positive, negative, or 0 where it lies on it. */
const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Whether two segments of one line have more than a point in common. */
function overlap(...[ax, ay, bx, by, cx, cy, dx, dy]: [...Segment, ...Segment]): boolean {
  const along = (x: number, y: number) => (bx - ax) * x + (by - ay) * y;
  const [c, d] = [along(cx, cy), along(dx, dy)];
  return Math.max(along(ax, ay), Math.min(c, d)) < Math.min(along(bx, by), Math.max(c, d));
}
