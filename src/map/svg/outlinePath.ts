import type { Geometry } from "#dataset/boundaryFile.ts";
import type { Line } from "../borderLines.ts";
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

/** How finely an outline is drawn, in steps to the unit: for good, or for a drawing that is about to make way. */
export const DETAIL = { full: 10, sketch: 2 } as const;
export type Detail = keyof typeof DETAIL;

const paths: Record<Detail, WeakMap<Geometry, string>> = { full: new WeakMap(), sketch: new WeakMap() };

/** An SVG path of a geometry, relative and rounded to the detail; computed once for each geometry. */
export function outlinePath(geometry: Geometry, detail: Detail = "full"): string {
  const known = paths[detail].get(geometry);
  if (known !== undefined) return known;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const path = polygons
    .flatMap((rings) => rings.map((ring) => `${linePath(ring.slice(0, -1), DETAIL[detail])}z`))
    .join("");
  paths[detail].set(geometry, path);
  return path;
}

const lineStore = new WeakMap<readonly Line[], string>();

/** An SVG path of open lines, computed once for each list. */
export function linesPath(lines: readonly Line[]): string {
  const known = lineStore.get(lines);
  if (known !== undefined) return known;
  const path = lines.map((line) => linePath(line, DETAIL.full)).join("");
  lineStore.set(lines, path);
  return path;
}

function linePath(line: Line, perUnit: number): string {
  let path = "";
  let [lastX, lastY] = [0, 0];
  for (const [index, position] of line.entries()) {
    const point = toDrawing(position);
    const x = Math.round(point.x * perUnit);
    const y = Math.round(point.y * perUnit);
    if (index > 0 && x === lastX && y === lastY) continue;
    path +=
      index === 0 ? `M${x / perUnit} ${y / perUnit}l` : `${(x - lastX) / perUnit} ${(y - lastY) / perUnit} `;
    [lastX, lastY] = [x, y];
  }
  return path.trimEnd();
}
