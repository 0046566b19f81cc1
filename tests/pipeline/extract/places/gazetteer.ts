import { readFileSync } from "node:fs";
import path from "node:path";
import type { Gazetteer } from "#pipeline/extract/places/compileNames.ts";
import { readYaml } from "#pipeline/readYaml.ts";
import { placesSource, provincesSource } from "#pipeline/sources.ts";

const data = path.resolve(import.meta.dirname, "../../../../data");
const read = (name: string) => ({ file: name, text: readFileSync(path.join(data, name), "utf8") });

/** The gazetteer as it is committed. */
export const gazetteer: Gazetteer = {
  ...readYaml(placesSource, read("places.yaml")),
  ...readYaml(provincesSource, read("provinces.yaml")),
};
