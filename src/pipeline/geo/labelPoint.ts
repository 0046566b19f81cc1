import type { MultiPolygon, Position } from "geojson";
import polylabel from "polylabel";

/** Fineness of the search in degrees, about 100 m: far below what a label shows. */
const PRECISION_DEGREES = 0.001;

/**
 * Where the name stands: the middle of the largest circle that fits into the first (largest) polygon.
 * Longitudes are shortened to the length that they have at this latitude, so that the circle is round.
 */
export function labelPoint({ coordinates }: MultiPolygon): Position {
  const polygon = coordinates[0] ?? [];
  const latitude = polygon[0]?.[0]?.[1] ?? 0;
  const shortening = Math.cos((latitude * Math.PI) / 180);
  const flat = polygon.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * shortening, lat]),
  );
  const [x = 0, y = 0] = polylabel(flat, PRECISION_DEGREES);
  return [x / shortening, y];
}
