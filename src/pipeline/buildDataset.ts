import type { ArticleEvidence, Catalogue, DocumentEvidence, Story } from "#dataset/schema.ts";
import { buildArticle } from "./buildArticle.ts";
import { buildCatalogue } from "./buildCatalogue.ts";
import { buildDocuments } from "./buildDocuments.ts";
import { checkArticle, pendingIn } from "./checkArticle.ts";
import { checkReference } from "./checkReference.ts";
import { byId, compare, repeated } from "./compare.ts";
import { deriveIssues } from "./deriveIssues.ts";
import { inFile, refuse } from "./problem.ts";
import type { Reference, Sources } from "./readSources.ts";
import { resolveReferences } from "./resolveReferences.ts";
import type { ArticleSource } from "./sources.ts";
import { buildStory, storyHead } from "./stories/buildStory.ts";
import { checkStories } from "./stories/checkStories.ts";
import { indexEntries } from "./stories/indexEntries.ts";
import { unwrittenIn } from "./unwritten.ts";
import { withoutRejected } from "./withoutRejected.ts";

export interface Build {
  catalogue: Catalogue;
  evidence: readonly ArticleEvidence[];
  documents: readonly DocumentEvidence[];
  stories: readonly Story[];
}

export interface BuildOptions {
  /** Let entries in that no person has reviewed yet; their articles are marked "pending". */
  includePending: boolean;
}

const fileOf = ({ id }: ArticleSource): string => `data/articles/${id}.yaml`;

/** Everything wrong with one article's source, as sentences. */
function objections(source: ArticleSource, reference: Reference, { includePending }: BuildOptions): string[] {
  const pending = includePending ? [] : pendingIn(source);
  const unwritten = includePending ? [] : unwrittenIn(source);
  return [
    ...checkArticle(source),
    ...resolveReferences(source, reference),
    ...pending.map((what) => `${what} awaits review; review it, or build with --include-pending.`),
    ...unwritten.map(
      (path) => `${path} is still to be written by a person, or build with --include-pending.`,
    ),
  ];
}

/** Makes the dataset out of its sources, or throws a SourceError with everything that is wrong with them. */
export function buildDataset(
  { reference, articles: sources, stories: told = [] }: Sources,
  options: BuildOptions,
): Build {
  const ordered = sources.map(withoutRejected).sort((a, b) => compare(a.id, b.id));
  refuse([
    ...checkReference(reference),
    ...repeated(ordered.map(({ id }) => id)).map((id) => inFile("data/articles", `"${id}" stands twice.`)),
    ...ordered.flatMap((source) =>
      objections(source, reference, options).map((sentence) => inFile(fileOf(source), sentence)),
    ),
  ]);
  const built = ordered.map((source) => ({ source, ...buildArticle(source, reference) }));
  const issues = built.flatMap(({ source, ...article }) =>
    deriveIssues(article, source, reference.documents),
  );
  refuse(
    repeated(issues.map(({ id }) => id)).map((id) => inFile("data/articles", `issue "${id}" stands twice.`)),
  );
  const stories = told.map(buildStory).sort(byId);
  const catalogue = buildCatalogue(reference, built, issues, stories.map(storyHead));
  refuse(
    repeated(catalogue.events.map(({ id }) => id)).map((id) =>
      inFile("data/articles", `event "${id}" stands twice.`),
    ),
  );
  const evidence = built.map((one) => one.evidence);
  refuse(checkStories(told, indexEntries(catalogue, evidence)));
  return { catalogue, evidence, documents: buildDocuments(evidence), stories };
}
