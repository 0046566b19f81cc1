import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Load } from "./measureLoad.ts";

export interface ScriptBytes {
  gzip: number;
  transferred: number;
  files: { name: string; gzip: number; transferred: number }[];
}

/** The scripts that a load asked for before the map could be read, from the build under `root`. */
export function scriptBytes(load: Load, root: string): ScriptBytes {
  const files = load.scripts.map(({ url, transferredBytes }) => {
    const name = new URL(url).pathname.slice(1);
    return {
      name,
      gzip: gzipSync(readFileSync(path.join(root, name))).length,
      transferred: transferredBytes,
    };
  });
  const sum = (key: "gzip" | "transferred") => files.reduce((total, file) => total + file[key], 0);
  return { gzip: sum("gzip"), transferred: sum("transferred"), files };
}
