import type { Geometry } from "#dataset/boundaryFile.ts";
import { type Bounds, type Point, project, unproject } from "./mercator.ts";

/** Zoom on 512-pixel tiles and centre in degrees, of a map without bearing and pitch. */
export interface MapCamera {
  zoom: number;
  lat: number;
  lng: number;
}
/** Pixels. */
export interface Size {
  width: number;
  height: number;
}
/** Pixels of the map that panels cover at each edge. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const MIN_ZOOM = 4.2;
export const MAX_ZOOM = 11;
/** Never closer than this of its own accord: a province without its neighbours says nothing about where it is. */
const FIT_MAX_ZOOM = 8.8;

/** What a map wears besides its panels. */
export interface Dress {
  /** How many times larger than usual the words are. */
  textScale: number;
  /** Whether the legend lies over the map, where it covers a part of it, or under it. */
  legend: "over" | "under";
}
const USUAL: Dress = { textScale: 1, legend: "over" };

/** Narrower than this, the legend lies in rows under the map and counts as covered; else it is a column at its left. */
const NARROW_PX = 560;
const LEGEND_COLUMN_PX = 226;
/** The line over the map's edge that says whose boundaries these are. */
const ATTRIBUTION_PX = 14;

export const isNarrow = (
  { width }: Size,
  { left, right }: Insets,
  { textScale, legend }: Dress = USUAL,
): boolean => legend === "under" || width - left - right < NARROW_PX * textScale;

/** How wide the column of the legend is: with larger words as much wider, and none where it lies in rows. */
export const legendColumnPx = (size: Size, insets: Insets, dress: Dress = USUAL): number =>
  isNarrow(size, insets, dress) ? 0 : LEGEND_COLUMN_PX * dress.textScale;

/** Air around what is shown, and room under it for the attribution. */
function withMargin(insets: Insets, size: Size, dress: Dress): Insets {
  const { top, right, bottom, left } = insets;
  const air = isNarrow(size, insets, dress) ? 10 : 22;
  const line = dress.legend === "under" ? 0 : ATTRIBUTION_PX * dress.textScale;
  return { top: top + air, right: right + air, bottom: bottom + air + line, left: left + air };
}

/**
 * The camera that shows bounds as large as the part of the map that neither panel nor legend covers allows, in the
 * middle of it unless the legend's column stands there.
 */
export function cameraFor(
  bounds: Bounds,
  size: Size,
  insets: Insets,
  maxZoom = FIT_MAX_ZOOM,
  dress: Dress = USUAL,
): MapCamera {
  const free = withMargin(insets, size, dress);
  const column = Math.max(0, legendColumnPx(size, insets, dress) - (free.left - insets.left));
  const width = Math.max(40, size.width - free.left - free.right - column);
  const height = Math.max(40, size.height - free.top - free.bottom);
  const northWest = project([bounds[0], bounds[3]], 0);
  const southEast = project([bounds[2], bounds[1]], 0);
  const scale = Math.min(width / (southEast.x - northWest.x), height / (southEast.y - northWest.y));
  const zoom = Math.min(maxZoom, Math.max(MIN_ZOOM, Math.log2(scale)));
  const k = 2 ** zoom;
  const middle = { x: ((northWest.x + southEast.x) / 2) * k, y: ((northWest.y + southEast.y) / 2) * k };
  const x = Math.max(
    (free.left + size.width - free.right) / 2,
    free.left + column + ((southEast.x - northWest.x) * k) / 2,
  );
  const offset = { x: x - size.width / 2, y: (free.top - free.bottom) / 2 };
  const [lng, lat] = unproject({ x: middle.x - offset.x, y: middle.y - offset.y }, zoom);
  return { zoom, lat, lng };
}

/** Where a coordinate stands on a map of this size, in pixels from its top left corner. */
export function toScreen(position: readonly [number, number], camera: MapCamera, size: Size): Point {
  const centre = project([camera.lng, camera.lat], camera.zoom);
  const point = project([position[0], position[1]], camera.zoom);
  return { x: point.x - centre.x + size.width / 2, y: point.y - centre.y + size.height / 2 };
}

/** The bounds in pixels of the screen: left, top, right, bottom. */
function boundsOnScreen(bounds: Bounds, camera: MapCamera, size: Size) {
  const topLeft = toScreen([bounds[0], bounds[3]], camera, size);
  const bottomRight = toScreen([bounds[2], bounds[1]], camera, size);
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

/** Whether bounds lie wholly where neither a panel nor the legend covers the map, and large enough to be seen. */
export function isInSight(
  bounds: Bounds,
  camera: MapCamera,
  size: Size,
  insets: Insets,
  dress: Dress = USUAL,
): boolean {
  const box = boundsOnScreen(bounds, camera, size);
  const smallestPx = 28;
  const columnPx = legendColumnPx(size, insets, dress);
  // A column is as high as it needs to be: only what lies in the lower half is behind it.
  const isLow = box.bottom > (insets.top + size.height - insets.bottom) / 2;
  return (
    box.left >= insets.left + (isLow ? columnPx : 0) &&
    box.top >= insets.top &&
    box.right <= size.width - insets.right &&
    box.bottom <= size.height - insets.bottom &&
    Math.max(box.right - box.left, box.bottom - box.top) >= smallestPx
  );
}

/** The bounds of geometries; null for none. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer] of polygons) {
      for (const [lon, lat] of outer ?? []) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return west <= east ? [west, south, east, north] : null;
}
