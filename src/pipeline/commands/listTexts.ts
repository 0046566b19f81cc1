import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const TEXT = /\.(?:txt|text|md|x?html?)$/iu;

/** The texts that a path stands for: itself, or those in the folder and below, by name. */
export function listTexts(at: string): string[] {
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
