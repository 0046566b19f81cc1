import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readReferenceFiles } from "../../src/pipeline/commands/disk.ts";
import { extract } from "../../src/pipeline/extract/extract.ts";
import { readReference } from "../../src/pipeline/readSources.ts";

/** Long enough that warming up weighs little. */
const DURATION_MS = 6000;

/**
 * Articles a second that the extraction gets through on one core, over the texts of the corpus in turn, in seconds of
 * processor time; null where the texts are not here.
 */
export function measureExtraction(repository: string): number | null {
  const folder = path.resolve(repository, process.env.CORPUS ?? "../shared/corpus");
  let texts: string[];
  try {
    texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  } catch {
    return null;
  }
  if (texts.length === 0) return null;
  const reference = readReference(readReferenceFiles(repository));
  for (const text of texts) extract(text, reference);
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let articles = 0;
  while (used() < DURATION_MS) extract(texts[articles++ % texts.length] as string, reference);
  return articles / (used() / 1000);
}
