import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { type Ask, reviewSource } from "../article/reviewSource.ts";
import { acceptAll, scriptedAnswers } from "../article/scriptedAnswers.ts";
import { textOf } from "../clean/textOf.ts";
import { inFile, SourceError } from "../problem.ts";
import { type Reference, readReference } from "../readSources.ts";
import { readYaml } from "../readYaml.ts";
import { articleSource } from "../sources.ts";
import { askInTerminal } from "./askInTerminal.ts";
import { readReferenceFiles } from "./disk.ts";
import type { Report } from "./report.ts";
import { corpusFolder } from "./verify.ts";
import { writeSafely } from "./writeSafely.ts";

export interface ReviewOptions {
  corpus?: string;
  acceptAll?: boolean;
  /** A file of answers, or "-" for standard input. */
  answers?: string;
}

/** The text that a source was made from; null where it is not in the corpus. */
function textBeside(root: string, yaml: string, corpus: string | undefined): string | null {
  const name: unknown = parseDocument(yaml).getIn(["text", "file"]);
  if (typeof name !== "string") return null;
  const file = path.join(corpusFolder(root, corpus), name);
  return existsSync(file) ? textOf(readFileSync(file), name) : null;
}

function askBy({ acceptAll: all, answers }: ReviewOptions, text: string | null, reference: Reference): Ask {
  if (all) return acceptAll;
  if (answers !== undefined) return scriptedAnswers(readFileSync(answers === "-" ? 0 : answers, "utf8"));
  return askInTerminal(text, reference);
}

/** Walks what awaits review in one article and saves every decision as it is made. */
export async function reviewArticle(root: string, id: string, options: ReviewOptions): Promise<Report> {
  const name = `data/articles/${id.replace(/^.*\/|\.yaml$/gu, "")}.yaml`;
  const file = path.join(root, name);
  if (!existsSync(file)) throw new SourceError([inFile(name, "there is no such article.")]);
  const yaml = readFileSync(file, "utf8");
  readYaml(articleSource, { file: name, text: yaml });
  const text = textBeside(root, yaml, options.corpus);
  const interactive = !options.acceptAll && options.answers === undefined;
  if (interactive && !process.stdin.isTTY) {
    throw new SourceError([
      inFile(name, "review asks in a terminal; use --accept-all or --answers <file> without one."),
    ]);
  }
  const ask = askBy(options, text, readReference(readReferenceFiles(root)));
  const save = (changed: string) => writeSafely(file, changed);
  const warn = interactive ? (problem: string) => process.stderr.write(`${problem}\n`) : undefined;
  const { done, left, problems } = await reviewSource(yaml, text, ask, save, warn);
  const verdict = left === 0 ? "nothing awaits review" : `${left} still await review`;
  return {
    ok: interactive || problems.length === 0,
    text: [`${name}: ${done} decided, ${verdict}`, ...(interactive ? [] : problems)].join("\n"),
  };
}
