import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import drawing from "@svg-maps/vietnam";
import { parse } from "yaml";
import { provincesSource } from "#pipeline/sources.ts";
import type { GeoSources } from "./buildGeo.ts";
import { landSettings, outlineSettings, transform } from "./settings.ts";

const packages = createRequire(import.meta.url);
const text = (path: string) => readFileSync(path, "utf8");

/** Reads what the boundaries are made from: two packages, and the settings under `data`. */
export function readGeoSources(data = "data"): GeoSources {
  return {
    shapes: drawing.locations,
    world: JSON.parse(text(packages.resolve("world-atlas/countries-10m.json"))),
    provinces: provincesSource.parse(parse(text(`${data}/provinces.yaml`))).provinces,
    transform: transform.parse(JSON.parse(text(`${data}/geo/georeference.json`))),
    outlines: outlineSettings.parse(parse(text(`${data}/geo/outlines.yaml`))),
    land: landSettings.parse(parse(text(`${data}/geo/land.yaml`))),
  };
}
