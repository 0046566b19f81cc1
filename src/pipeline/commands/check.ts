import { type BuildOptions, buildDataset } from "../buildDataset.ts";
import { compareFiles } from "../compareFiles.ts";
import { datasetFiles } from "../datasetFiles.ts";
import { readSources } from "../readSources.ts";
import { readDatasetFiles, readSourceFiles } from "./disk.ts";
import { readEvaluation } from "./readEvaluation.ts";
import type { Report } from "./report.ts";

/** Says whether data/dataset/ is what the sources make; nothing is written. */
export function check(root: string, options: BuildOptions): Report {
  const expected = datasetFiles(
    buildDataset(readSources(readSourceFiles(root)), options),
    readEvaluation(root),
  );
  const differences = compareFiles(expected, readDatasetFiles(root));
  if (differences.length === 0)
    return { ok: true, text: `data/dataset is up to date: ${expected.size} files` };
  return {
    ok: false,
    text: [...differences.map((sentence) => `data/dataset/${sentence}`), "run npm run data"].join("\n"),
  };
}
