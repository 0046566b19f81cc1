import * as z from "zod/mini";
import { parseShape } from "./parse.ts";
import { type ProvinceId, provinceId } from "./schema.ts";

const position = z.tuple([z.number(), z.number()]);
/** Tens of thousands of vertices of our own making: their container is checked here, they themselves by tests. */
const vertices = <T>() => z.custom<T>(Array.isArray, "expected an array of rings");
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: vertices<Position[][]>() }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: vertices<Position[][][]>() }),
]);

const unit = z.object({
  type: z.literal("Feature"),
  id: provinceId,
  properties: z.object({
    id: provinceId,
    name_vi: z.string(),
    name_en: z.string(),
    label: position,
    neighbours: z.array(provinceId),
  }),
  geometry,
});

const file = z.object({ type: z.literal("FeatureCollection"), features: z.array(unit) });
const landFile = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ type: z.literal("Feature"), id: z.string(), geometry })),
});

/** Longitude and latitude in degrees, WGS84. */
export type Position = [lon: number, lat: number];
export type Geometry = z.infer<typeof geometry>;
/** The outline of one provincial unit, its label point and the units that share a border line with it. */
export interface BoundaryUnit {
  id: ProvinceId;
  label: Position;
  neighbours: readonly ProvinceId[];
  geometry: Geometry;
}
/** Neighbouring land; "viet-nam" is a band along the border that hides slivers and has no outline of its own. */
export type Land = readonly { id: string; geometry: Geometry }[];

/** Reads public/geo/provinces-<boundaries>.geojson; throws DatasetShapeError. */
export function parseBoundaryFile(json: unknown): readonly BoundaryUnit[] {
  return parseShape(file, "provinces-<boundaries>.geojson", json).features.map(
    ({ id, properties: { label, neighbours }, geometry }) => ({
      id,
      label,
      neighbours,
      geometry,
    }),
  );
}

/** Reads public/geo/land.geojson; throws DatasetShapeError. */
export function parseLandFile(json: unknown): Land {
  return parseShape(landFile, "land.geojson", json).features.map(({ id, geometry }) => ({ id, geometry }));
}
