import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import type { DrawnPoint, Outline } from "./readOutlines.ts";
import type { Transform } from "./settings.ts";

export type Units = FeatureCollection<MultiPolygon, { id: string }>;

/** Carries outlines from the drawing to WGS84 degrees. Every ring becomes a polygon; the drawing has no holes. */
export function georeference(outlines: readonly Outline[], transform: Transform): Units {
  const place = (point: DrawnPoint) => lonLat(point, transform);
  return {
    type: "FeatureCollection",
    features: outlines.map(({ id, rings }) => ({
      type: "Feature",
      properties: { id },
      geometry: {
        type: "MultiPolygon",
        coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)].map(place)]),
      },
    })),
  };
}

/** One drawn point as longitude and latitude in degrees. */
export function lonLat([x, y]: DrawnPoint, { lon, merc }: Transform): Position {
  const ordinate = ((merc.y * y + merc.offset) * Math.PI) / 180;
  return [lon.x * x + lon.offset, (2 * Math.atan(Math.exp(ordinate)) * 180) / Math.PI - 90];
}
