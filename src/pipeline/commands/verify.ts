import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArticleEvidence, parseCatalogue, parseDocumentEvidence, parseStory } from "#dataset/parse.ts";
import type { Article } from "#dataset/schema.ts";
import { textOf } from "../clean/textOf.ts";
import { inFile, SourceError } from "../problem.ts";
import { readYaml } from "../readYaml.ts";
import { articleSource } from "../sources.ts";
import { verifyStories } from "../stories/verifyStories.ts";
import { type Verification, verifyArticle } from "../verifyArticle.ts";
import { verifyDocuments } from "../verifyDocuments.ts";
import { readDatasetFiles, readSourceFiles } from "./disk.ts";
import type { Report } from "./report.ts";

/** The folder of the texts: what was named, else CORPUS, else ../shared/corpus beside the project. */
export function corpusFolder(root: string, named: string | undefined): string {
  return path.resolve(root, named ?? (process.env.CORPUS || "../shared/corpus"));
}

function readJson(files: ReadonlyMap<string, string>, name: string): unknown {
  const text = files.get(name);
  if (text === undefined)
    throw new SourceError([inFile(`data/dataset/${name}`, "missing; run npm run data.")]);
  return JSON.parse(text);
}

/** The name of each article's text within the corpus, by article. */
function textNames(root: string): ReadonlyMap<string, string> {
  const sources = readSourceFiles(root).articles.map((file) => readYaml(articleSource, file));
  return new Map(sources.map(({ id, text }) => [id, text.file]));
}

function verifyText(article: Article, evidence: unknown, file: string | undefined): Verification {
  const nothing = { locators: 0, sentences: 0 };
  if (!file) return { ...nothing, problems: ["no source in data/articles/ names its text."] };
  if (!existsSync(file)) return { ...nothing, problems: [`its text ${path.basename(file)} is missing.`] };
  return verifyArticle(article, parseArticleEvidence(evidence), readFileSync(file), file);
}

/** The files of the documents against the evidence of all articles. */
function documentProblems(files: ReadonlyMap<string, string>, articles: readonly Article[]): string[] {
  const documents = [...files.keys()].filter((name) => name.startsWith("documents/"));
  return verifyDocuments(
    articles.map(({ id }) => parseArticleEvidence(readJson(files, `articles/${id}.json`))),
    documents.map((name) => parseDocumentEvidence(readJson(files, name))),
  );
}

/** The stories against the texts that are there, by the name of each article's text. */
function storyProblems(
  files: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  const stories = [...files.keys()].filter((name) => name.startsWith("stories/"));
  const texts = [...names]
    .map(([article, name]) => ({ article, file: path.join(folder, name) }))
    .filter(({ file }) => existsSync(file))
    .map(({ article, file }) => [article, textOf(readFileSync(file), file)] as const);
  return verifyStories(
    stories.map((name) => parseStory(readJson(files, name))),
    new Map(texts),
  );
}

/**
 * Verifies the committed dataset against the texts. A folder that is missing, or holds none of the texts, is no
 * fault: they lie outside the repository, and the report says that verification was skipped.
 */
export function verify(root: string, named: string | undefined): Report {
  const folder = corpusFolder(root, named);
  const names = textNames(root);
  if (![...names.values()].some((name) => existsSync(path.join(folder, name)))) {
    const where = path.relative(root, folder) || ".";
    return { ok: true, text: `verification skipped: there are no texts in ${where}` };
  }
  const files = readDatasetFiles(root);
  const { articles } = parseCatalogue(readJson(files, "catalogue.json"));
  const results = articles.map((article) => {
    const name = names.get(article.id);
    const evidence = readJson(files, `articles/${article.id}.json`);
    return { id: article.id, ...verifyText(article, evidence, name && path.join(folder, name)) };
  });
  const ofDocuments = documentProblems(files, articles);
  const ofStories = storyProblems(files, names, folder);
  const lines = results.flatMap(({ id, locators, sentences, problems }) =>
    problems.length === 0
      ? [`${id}: SHA-256, ${sentences} sentences and ${locators} locators agree with the text`]
      : problems.map((problem) => `${id}: ${problem}`),
  );
  lines.push(...ofDocuments.map((problem) => `documents: ${problem}`));
  lines.push(...ofStories.map((problem) => `stories: ${problem}`));
  const ok =
    ofDocuments.length + ofStories.length === 0 && results.every(({ problems }) => problems.length === 0);
  const total = results.reduce((sum, { locators }) => sum + locators, 0);
  const mismatches = results.reduce(
    (sum, { problems }) => sum + problems.length,
    ofDocuments.length + ofStories.length,
  );
  const verdict = ok
    ? `${total} locators verified in ${results.length} texts`
    : `${mismatches} mismatches between the dataset and its texts`;
  return { ok, text: [...lines, verdict].join("\n") };
}
