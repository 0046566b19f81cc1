import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readModule } from "./readModule.ts";
import type { House } from "./resolve.ts";

/** Every TypeScript file under src/ of a repository. */
export function readHouse(repository: string): House {
  return new Map(
    readdirSync(path.join(repository, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => path.posix.join("src", name.split(path.sep).join("/")))
      .map((name) => [name, readModule(name, readFileSync(path.join(repository, name), "utf8"))]),
  );
}
