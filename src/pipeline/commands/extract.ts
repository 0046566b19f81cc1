import type { Readable, Writable } from "node:stream";
import { extract } from "../extract/extract.ts";
import { answerStream } from "../extract/stream/answerStream.ts";
import { readReference } from "../readSources.ts";
import { readReferenceFiles } from "./disk.ts";

/** Answers NDJSON on `input` with NDJSON on `output`, from the documents, places and codes of the project at `root`. */
export async function extractStream(root: string, input: Readable, output: Writable): Promise<void> {
  const reference = readReference(readReferenceFiles(root));
  await answerStream(input, output, (text, lang) => extract(text, reference, lang ? { lang } : {}));
}
