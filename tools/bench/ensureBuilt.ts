import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const SOURCES = ["src", "public", "data/dataset", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds the atlas where dist/ is missing or older than anything it is made of. */
export function ensureBuilt(repository: string): void {
  const page = path.join(repository, "dist/index.html");
  const newest = Math.max(...SOURCES.map((name) => newestMs(path.join(repository, name))));
  if (existsSync(page) && statSync(page).mtimeMs >= newest) return;
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: repository, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed: nothing to measure");
}

function newestMs(file: string): number {
  if (!existsSync(file)) return 0;
  if (!statSync(file).isDirectory()) return statSync(file).mtimeMs;
  const inside = readdirSync(file, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...inside.map((name) => statSync(path.join(file, name)).mtimeMs));
}
