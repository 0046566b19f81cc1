import { readFileSync } from "node:fs";
import path from "node:path";
import { readYaml } from "#pipeline/readYaml.ts";
import { codebookSource } from "#pipeline/sources.ts";

const file = "data/codebook.yaml";
const root = path.resolve(import.meta.dirname, "../../..");

/** The codebook as it is committed. */
export const codebook = readYaml(codebookSource, { file, text: readFileSync(path.join(root, file), "utf8") });
