import * as z from "zod/mini";
import { bilingual } from "#dataset/schema.ts";

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** West, south, east, north in degrees. */
export type Box = z.infer<typeof box>;

/** data/geo/georeference.json: from the drawing's units to degrees, one linear function for each axis. */
export const transform = z.object({
  lon: z.object({ x: z.number(), offset: z.number() }),
  merc: z.object({ y: z.number(), offset: z.number() }),
});
export type Transform = z.infer<typeof transform>;

/** data/geo/outlines.yaml: how the drawing is read, cleaned and simplified. */
export const outlineSettings = z.object({
  ids: z.record(z.string(), z.string()),
  leftOut: z.record(z.string(), z.string()),
  attribution: z.string(),
  snapDegrees: z.number(),
  gapWidthM: z.number(),
  crackWidthM: z.number(),
  minIslandKm2: z.number(),
  simplify: z.object({ latitude: z.number(), northM: z.number(), southM: z.number() }),
});
export type OutlineSettings = z.infer<typeof outlineSettings>;

/** data/geo/land.yaml: which land around Viet Nam is drawn, and how finely. */
export const landSettings = z.object({
  attribution: z.string(),
  clip: box,
  leaveOut: box,
  borderBandM: z.number(),
  countries: z.array(
    z.object({ id: z.string(), numeric: z.array(z.string()), toleranceM: z.number(), name: bilingual }),
  ),
});
export type LandSettings = z.infer<typeof landSettings>;
