import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BoundaryUnit, type Land, parseBoundaryFile, parseLandFile } from "#dataset/boundaryFile.ts";
import { parseArticleEvidence, parseCatalogue, parseDocumentEvidence, parseStory } from "#dataset/parse.ts";
import type {
  ArticleEvidence,
  ArticleId,
  BoundariesId,
  Catalogue,
  DocumentEvidence,
  DocumentId,
  Story,
  StoryId,
} from "#dataset/schema.ts";

// The dataset and the boundaries as they are committed, for tests of what the atlas says of its real content.

const root = path.resolve(import.meta.dirname, "..");
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));

export const OLD = "2008" as BoundariesId;
export const NEW = "2025" as BoundariesId;

export const committedCatalogue: Catalogue = parseCatalogue(json("data/dataset/catalogue.json"));

export const committedEvidence: ReadonlyMap<ArticleId, ArticleEvidence> = new Map(
  readdirSync(path.join(root, "data/dataset/articles"))
    .map((name) => parseArticleEvidence(json(`data/dataset/articles/${name}`)))
    .map((evidence) => [evidence.article, evidence]),
);

export const committedDocuments: ReadonlyMap<DocumentId, DocumentEvidence> = new Map(
  readdirSync(path.join(root, "data/dataset/documents"))
    .map((name) => parseDocumentEvidence(json(`data/dataset/documents/${name}`)))
    .map((evidence) => [evidence.document, evidence]),
);

export const committedStories: ReadonlyMap<StoryId, Story> = new Map(
  readdirSync(path.join(root, "data/dataset/stories"))
    .sort()
    .map((name) => parseStory(json(`data/dataset/stories/${name}`)))
    .map((story) => [story.id, story]),
);

export const committedUnits: Readonly<Record<"2008" | "2025", readonly BoundaryUnit[]>> = {
  "2008": parseBoundaryFile(json("public/geo/provinces-2008.geojson")),
  "2025": parseBoundaryFile(json("public/geo/provinces-2025.geojson")),
};

export const committedLand: Land = parseLandFile(json("public/geo/land.geojson"));
