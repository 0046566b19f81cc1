import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Document } from "#dataset/schema.ts";

/** The registry as people write it, for tests of what the extractor makes of real documents. */
export const registry: readonly Document[] = parse(
  readFileSync(path.resolve(import.meta.dirname, "../../../../data/documents.yaml"), "utf8"),
).documents;
