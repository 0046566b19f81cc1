import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

const MODULE = "#data";
const RESOLVED = "\0phen-dau-data";
const HASH_LENGTH = 12;

interface HashedFolder {
  hash: string;
  /** Path inside the folder, with forward slashes → content. */
  files: ReadonlyMap<string, Buffer>;
}

/** Every file of a folder and one hash over names and contents. */
export function readHashed(folder: string): HashedFolder {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  const sum = createHash("sha256");
  for (const [name, content] of files) sum.update(`${name}\0${content.length}\0`).update(content);
  return { hash: sum.digest("hex").slice(0, HASH_LENGTH), files };
}

/**
 * Puts data/dataset under data/<hash>/ of the site and tells the app the hash, so that every file may be cached
 * for ever and an old page keeps finding the dataset it was built with.
 */
export function dataset(folder: string, geoFolder: string): Plugin {
  const read = () => readHashed(folder);
  const boundarySets = () =>
    readdirSync(geoFolder)
      .flatMap((name) => /^provinces-(\d{4})\.geojson$/.exec(name)?.[1] ?? [])
      .sort();
  const geoHash = () => readHashed(geoFolder).hash;
  return {
    name: "phen-dau-dataset",
    enforce: "pre",
    resolveId: (source) => (source === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      return `export const DATASET_HASH = "${read().hash}";\nexport const GEO_HASH = "${geoHash()}";\nexport const BOUNDARY_SETS = ${JSON.stringify(boundarySets())};\n`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/[0-9a-f]+\/([^?]+)/.exec(request.url ?? "")?.[1];
        const content = name && read().files.get(name);
        if (!content) return next();
        response.setHeader("content-type", "application/json; charset=utf-8");
        response.end(content);
      });
    },
    generateBundle() {
      const { hash, files } = read();
      for (const [name, source] of files) {
        this.emitFile({ type: "asset", fileName: `data/${hash}/${name}`, source });
      }
    },
  };
}
