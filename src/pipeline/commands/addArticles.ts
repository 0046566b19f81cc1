import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Added, addArticle } from "../article/addArticle.ts";
import { inFile, SourceError } from "../problem.ts";
import { type Reference, readReference } from "../readSources.ts";
import { readYaml } from "../readYaml.ts";
import { type ArticleSource, articleSource } from "../sources.ts";
import { readSourceFiles } from "./disk.ts";
import { listTexts } from "./listTexts.ts";
import type { Report } from "./report.ts";
import { corpusFolder } from "./verify.ts";
import { writeSafely } from "./writeSafely.ts";

export interface AddOptions {
  corpus?: string;
  url?: string;
  id?: string;
  force?: boolean;
}

/** Told after each file, for a bar in the terminal. */
export type Progress = (done: number, total: number, file: string) => void;

/** The articles that stand in data/ and can be read; a broken one is reported and stops nothing. */
function readKnown(root: string): { known: ArticleSource[]; broken: string[] } {
  const known: ArticleSource[] = [];
  const broken: string[] = [];
  for (const file of readSourceFiles(root).articles) {
    try {
      known.push(readYaml(articleSource, file));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      broken.push(`${file.file} cannot be read and is passed over: ${error.problems[0]?.message}`);
    }
  }
  return { known, broken };
}

/** A text's name within the corpus, or its bare name where it lies elsewhere. */
function nameIn(corpus: string, file: string): { name: string; outside: boolean } {
  const relative = path.relative(corpus, path.resolve(file)).split(path.sep).join("/");
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return { name: outside ? path.basename(file) : relative, outside };
}

const sayAdded = (file: string, { id, yaml, said, doubts }: Added): string =>
  [
    `${file}: ${said}`,
    ...(yaml === null ? [] : [`  → data/articles/${id}.yaml`]),
    ...doubts.map((doubt) => `  ? ${doubt}`),
  ].join("\n");

function addOne(
  root: string,
  file: string,
  corpus: string,
  known: ArticleSource[],
  reference: Reference,
  options: AddOptions,
): string {
  const { name, outside } = nameIn(corpus, file);
  const sourcePath = (id: string) => path.join(root, `data/articles/${id}.yaml`);
  const added = addArticle({
    name,
    bytes: readFileSync(file),
    reference,
    known,
    sourceOf: (id) => (existsSync(sourcePath(id)) ? readFileSync(sourcePath(id), "utf8") : null),
    url: options.url ?? null,
    id: options.id ?? null,
    force: options.force ?? false,
  });
  if (added.yaml !== null) {
    // Read before it is written: a draft that the next command could not read is never left behind.
    const source = readYaml(articleSource, { file: `data/articles/${added.id}.yaml`, text: added.yaml });
    writeSafely(sourcePath(added.id), added.yaml);
    const at = known.findIndex(({ id }) => id === source.id);
    known.splice(at < 0 ? known.length : at, 1, source);
  }
  const where =
    outside && added.yaml !== null
      ? [`it lies outside ${path.relative(root, corpus)}; put it there under the name ${name}.`]
      : [];
  return sayAdded(file, { ...added, doubts: [...where, ...added.doubts] });
}

/**
 * Drafts the sources of texts or folders of texts. A file that fails is reported at the end and stops no other; each
 * source is written whole or not at all.
 */
export function addArticles(
  root: string,
  paths: readonly string[],
  options: AddOptions,
  progress?: Progress,
): Report {
  const missing = paths.filter((at) => !existsSync(at));
  const files = paths.filter((at) => existsSync(at)).flatMap(listTexts);
  if (files.length > 1 && (options.url || options.id)) {
    throw new SourceError([inFile(paths.join(", "), "--url and --id belong to one text; give one file.")]);
  }
  const reference = readReference(readSourceFiles(root));
  const corpus = corpusFolder(root, options.corpus);
  const { known, broken } = readKnown(root);
  const said: string[] = [];
  const failed = missing.map((at) => `${at}: there is no such file or folder.`);
  for (const [at, file] of files.entries()) {
    progress?.(at, files.length, file);
    try {
      said.push(addOne(root, file, corpus, known, reference, options));
    } catch (error) {
      failed.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  progress?.(files.length, files.length, "");
  const failures =
    failed.length === 0
      ? []
      : [
          `${failed.length} of ${files.length + missing.length} failed:`,
          ...failed.map((line) => `  ✗ ${line}`),
        ];
  const nothing = files.length + missing.length === 0 ? ["no texts were found there."] : [];
  return {
    ok: failed.length === 0 && nothing.length === 0,
    text: [...said, ...broken, ...nothing, ...failures].join("\n"),
  };
}
