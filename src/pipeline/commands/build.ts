import { type Build, type BuildOptions, buildDataset } from "../buildDataset.ts";
import { datasetFiles } from "../datasetFiles.ts";
import { readSources } from "../readSources.ts";
import { readSourceFiles, writeDatasetFiles } from "./disk.ts";
import { readEvaluation } from "./readEvaluation.ts";
import type { Report } from "./report.ts";

function summary({ catalogue, evidence, documents, stories }: Build): string {
  const sum = (count: (one: Build["evidence"][number]) => number) =>
    evidence.reduce((total, one) => total + count(one), 0);
  return [
    `${catalogue.articles.length} articles`,
    `${sum(({ codings }) => codings.length)} codings`,
    `${sum(({ citations }) => citations.length)} citations`,
    `${catalogue.events.length} events`,
    `${sum(({ figures }) => figures.length)} figures`,
    `${catalogue.issues.length} issues`,
    `${catalogue.documents.length} documents`,
    `${documents.length} of them cited or candidates`,
    `${catalogue.places.length} places`,
    `${catalogue.provinces.length} units`,
    `${stories.length} stories`,
  ].join(", ");
}

/** Builds data/dataset/ of the project at `root` from its sources. Throws a SourceError where they are wrong. */
export function build(root: string, options: BuildOptions): Report {
  const dataset = buildDataset(readSources(readSourceFiles(root)), options);
  writeDatasetFiles(root, datasetFiles(dataset, readEvaluation(root)));
  return { ok: true, text: `data/dataset: ${summary(dataset)}` };
}
