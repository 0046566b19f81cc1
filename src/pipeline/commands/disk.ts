import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReferenceFiles, SourceFiles } from "../readSources.ts";
import type { SourceFile } from "../readYaml.ts";

const DATASET = "data/dataset";
const TEMPORARY = ".tmp";

function readSource(root: string, file: string): SourceFile {
  return { file, text: readFileSync(path.join(root, file), "utf8") };
}

/** Reads what all articles of the project at `root` share. */
export const readReferenceFiles = (root: string): ReferenceFiles => ({
  provinces: readSource(root, "data/provinces.yaml"),
  places: readSource(root, "data/places.yaml"),
  documents: readSource(root, "data/documents.yaml"),
  codebook: readSource(root, "data/codebook.yaml"),
});

/** The YAML files of a folder, by name; none where there is no such folder. */
function readFolder(root: string, folder: string): SourceFile[] {
  const at = path.join(root, folder);
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(".yaml")) : [];
  return names.sort().map((name) => readSource(root, `${folder}/${name}`));
}

/** Reads the sources under data/ of the project at `root`; articles and stories by name. */
export const readSourceFiles = (root: string): SourceFiles => ({
  ...readReferenceFiles(root),
  articles: readFolder(root, "data/articles"),
  stories: readFolder(root, "data/stories"),
});

/** The committed dataset: path within data/dataset/ → text; empty where there is none. */
export function readDatasetFiles(root: string): Map<string, string> {
  const folder = path.join(root, DATASET);
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    paths
      .sort()
      .map((file) => [file.split(path.sep).join("/"), readFileSync(path.join(folder, file), "utf8")]),
  );
}

/**
 * Makes data/dataset/ hold these files and no others. A file is written beside its place and renamed, so that a
 * reader meets the old bytes or the new ones.
 */
export function writeDatasetFiles(root: string, files: ReadonlyMap<string, string>): void {
  const folder = path.join(root, DATASET);
  for (const [name, text] of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target + TEMPORARY, text);
    renameSync(target + TEMPORARY, target);
  }
  for (const name of readDatasetFiles(root).keys()) {
    if (!files.has(name)) rmSync(path.join(folder, name));
  }
}
