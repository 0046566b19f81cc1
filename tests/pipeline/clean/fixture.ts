import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../fixtures/pipeline");

/** An invented article as a file: its name and bytes. */
export const fixture = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(folder, name))),
});
