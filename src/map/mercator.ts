import type { Position } from "#dataset/boundaryFile.ts";

/** MapLibre's zoom counts tiles of 512 pixels: at zoom 0 the world is one of them. */
export const TILE_PX = 512;

/** A point in pixels of the Web Mercator world. */
export interface Point {
  x: number;
  y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const rad = Math.PI / 180;

/** Degrees → world pixels at a zoom (EPSG:3857, y downwards). */
export function project([lon, lat]: Position, zoom: number): Point {
  const world = TILE_PX * 2 ** zoom;
  const y = (1 - Math.log(Math.tan(Math.PI / 4 + (lat * rad) / 2)) / Math.PI) / 2;
  return { x: ((lon + 180) / 360) * world, y: y * world };
}

/** World pixels at a zoom → degrees. */
export function unproject({ x, y }: Point, zoom: number): Position {
  const world = TILE_PX * 2 ** zoom;
  const lat = (2 * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / world))) - Math.PI / 2) / rad;
  return [(x / world) * 360 - 180, lat];
}
