import type { Feature, FeatureCollection } from "geojson";
import type { BoundaryUnit, Land } from "#dataset/boundaryFile.ts";
import type { Dashes } from "../model.ts";

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

export const landCollection = (land: Land): FeatureCollection =>
  collection(land.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })));

export const unitCollection = (units: readonly BoundaryUnit[]): FeatureCollection =>
  collection(units.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })));

/** Dashed boundaries as lines that say when they hold and whether they stand for a whole set. */
export const dashCollection = (dashes: readonly Dashes[]): FeatureCollection =>
  collection(
    dashes.flatMap(({ when, whole, strong }) =>
      Object.entries({ whole, strong }).flatMap(([extent, lines]): Feature[] =>
        lines.length === 0
          ? []
          : [
              {
                type: "Feature",
                properties: { when, extent },
                geometry: { type: "MultiLineString", coordinates: lines.map((line) => [...line]) },
              },
            ],
      ),
    ),
  );
