import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildGeo } from "./buildGeo.ts";
import { readGeoSources } from "./readGeoSources.ts";

const FOLDER = "public/geo";

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(await buildGeo(readGeoSources()))) {
  writeFileSync(`${FOLDER}/${name}`, text);
  const kilobytes = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
  process.stdout.write(`${FOLDER}/${name}: ${kilobytes} kB gzip\n`);
}
