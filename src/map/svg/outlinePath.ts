import type { Geometry } from "#dataset/boundaryFile.ts";
import { project } from "../mercator.ts";

/** Paths are drawn in pixels of this zoom, from an origin near Hà Nội so that the numbers stay short. */
export const BASE_ZOOM = 8;
export const ORIGIN = (() => {
  const { x, y } = project([105, 23.5], BASE_ZOOM);
  return { x: Math.round(x), y: Math.round(y) };
})();

/** Degrees → units of the drawing. */
export function toDrawing(position: readonly [number, number]): { x: number; y: number } {
  const { x, y } = project([position[0], position[1]], BASE_ZOOM);
  return { x: x - ORIGIN.x, y: y - ORIGIN.y };
}

const paths = new WeakMap<Geometry, string>();

/** An SVG path of a geometry, relative and to a tenth of a unit; computed once for each geometry. */
export function outlinePath(geometry: Geometry): string {
  const known = paths.get(geometry);
  if (known !== undefined) return known;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const path = polygons.flatMap((rings) => rings.map(ringPath)).join("");
  paths.set(geometry, path);
  return path;
}

const PER_UNIT = 10;

function ringPath(ring: readonly (readonly [number, number])[]): string {
  let path = "";
  let [lastX, lastY] = [0, 0];
  for (const [index, position] of ring.entries()) {
    if (index === ring.length - 1) break; // the last position repeats the first
    const point = toDrawing(position);
    const x = Math.round(point.x * PER_UNIT);
    const y = Math.round(point.y * PER_UNIT);
    if (index > 0 && x === lastX && y === lastY) continue;
    path +=
      index === 0
        ? `M${x / PER_UNIT} ${y / PER_UNIT}l`
        : `${(x - lastX) / PER_UNIT} ${(y - lastY) / PER_UNIT} `;
    [lastX, lastY] = [x, y];
  }
  return `${path.trimEnd()}z`;
}
