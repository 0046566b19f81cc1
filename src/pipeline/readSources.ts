import type { ZodMiniType } from "zod/mini";
import { inFile, type Problem, SourceError } from "./problem.ts";
import { readYaml, type SourceFile } from "./readYaml.ts";
import {
  type ArticleSource,
  articleSource,
  type CodebookSource,
  codebookSource,
  type DocumentsSource,
  documentsSource,
  type PlacesSource,
  type ProvincesSource,
  placesSource,
  provincesSource,
  type StorySource,
  storySource,
} from "./sources.ts";

/** The files of data/ that all articles share. */
export interface ReferenceFiles {
  provinces: SourceFile;
  places: SourceFile;
  documents: SourceFile;
  codebook: SourceFile;
}

/** The files of data/ that a dataset is made of. */
export interface SourceFiles extends ReferenceFiles {
  articles: readonly SourceFile[];
  stories: readonly SourceFile[];
}

/** What all articles share: units, gazetteer, documents and codes. */
export type Reference = ProvincesSource & PlacesSource & DocumentsSource & CodebookSource;

export interface Sources {
  reference: Reference;
  articles: readonly ArticleSource[];
  /** A dataset can do without any. */
  stories?: readonly StorySource[];
}

/** Reads one of many files of a kind, which is named for what is in it. */
function readNamed<T extends { id: string }>(
  what: "article" | "story",
  schema: ZodMiniType<T>,
  source: SourceFile,
): T {
  const one = readYaml(schema, source);
  const name = source.file.replace(/^.*\/|\.yaml$/g, "");
  if (one.id === name) return one;
  throw new SourceError([
    inFile(source.file, `The ${what}'s id is "${one.id}"; expected "${name}", the file's name.`),
  ]);
}

/** Runs each reading and collects the mistakes of those that fail. */
function collecting() {
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  };
  return { problems, attempt };
}

type Attempt = ReturnType<typeof collecting>["attempt"];

function attemptReference(files: ReferenceFiles, attempt: Attempt): Reference | null {
  const [provinces] = attempt(() => readYaml(provincesSource, files.provinces));
  const [places] = attempt(() => readYaml(placesSource, files.places));
  const [documents] = attempt(() => readYaml(documentsSource, files.documents));
  const [codebook] = attempt(() => readYaml(codebookSource, files.codebook));
  if (!provinces || !places || !documents || !codebook) return null;
  return { ...provinces, ...places, ...documents, ...codebook };
}

/** Reads what all articles share; throws one SourceError with the mistakes of every file. */
export function readReference(files: ReferenceFiles): Reference {
  const { problems, attempt } = collecting();
  const reference = attemptReference(files, attempt);
  if (reference) return reference;
  throw new SourceError(problems);
}

/** Reads all sources; throws one SourceError with the mistakes of every file. */
export function readSources(files: SourceFiles): Sources {
  const { problems, attempt } = collecting();
  const reference = attemptReference(files, attempt);
  const articles = files.articles.flatMap((file) => attempt(() => readNamed("article", articleSource, file)));
  const stories = files.stories.flatMap((file) => attempt(() => readNamed("story", storySource, file)));
  if (reference && problems.length === 0) return { reference, articles, stories };
  throw new SourceError(problems);
}
