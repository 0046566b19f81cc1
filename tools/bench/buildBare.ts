import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";

/** Builds the bare map with the atlas's boundaries into a folder of its own; `remove` ends it. */
export async function buildBare(repository: string): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), "phen-dau-bare-"));
  await build({
    root: path.join(import.meta.dirname, "bare"),
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { outDir: root, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 1200 },
  });
  await cp(path.join(repository, "public/geo"), path.join(root, "geo"), { recursive: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
