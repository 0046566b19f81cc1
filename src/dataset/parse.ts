import { en } from "zod/locales";
import * as z from "zod/mini";
import {
  type ArticleEvidence,
  articleEvidence,
  type Catalogue,
  catalogue,
  type DocumentEvidence,
  documentEvidence,
  type Evaluation,
  evaluation,
  SCHEMA_VERSION,
  type Story,
  story,
} from "./schema.ts";

// zod/mini says "Invalid input" for everything unless it is given words.
z.config(en());

/** The dataset was written for another version of the schema than this reader's. */
export class SchemaVersionError extends Error {
  readonly found: unknown;
  constructor(found: unknown) {
    super(
      `The dataset has schema version ${JSON.stringify(found)}; this page reads version ${SCHEMA_VERSION}.`,
    );
    this.name = "SchemaVersionError";
    this.found = found;
  }
}

/** The dataset does not have the shape it should; the message names the first place where it differs. */
export class DatasetShapeError extends Error {
  constructor(what: string, issue: { path: PropertyKey[]; message: string } | undefined) {
    super(`${what}: at ${issue?.path.join(".") || "the root"}: ${issue?.message ?? "unexpected shape"}`);
    this.name = "DatasetShapeError";
  }
}

function parseWith<T>(schema: z.ZodMiniType<T>, what: string, json: unknown): T {
  const version = typeof json === "object" && json !== null ? Reflect.get(json, "schemaVersion") : undefined;
  if (version !== SCHEMA_VERSION) throw new SchemaVersionError(version);
  return parseShape(schema, what, json);
}

/** Parses a file of the atlas's own; throws DatasetShapeError, which names the file and the first difference. */
export function parseShape<T>(schema: z.ZodMiniType<T>, what: string, json: unknown): T {
  const result = z.safeParse(schema, json);
  if (!result.success) throw new DatasetShapeError(what, result.error.issues[0]);
  return result.data;
}

/** Reads catalogue.json; throws SchemaVersionError or DatasetShapeError. */
export const parseCatalogue = (json: unknown): Catalogue => parseWith(catalogue, "catalogue.json", json);

/** Reads articles/<id>.json; throws SchemaVersionError or DatasetShapeError. */
export const parseArticleEvidence = (json: unknown): ArticleEvidence =>
  parseWith(articleEvidence, "articles/<id>.json", json);

/** Reads documents/<id>.json; throws SchemaVersionError or DatasetShapeError. */
export const parseDocumentEvidence = (json: unknown): DocumentEvidence =>
  parseWith(documentEvidence, "documents/<id>.json", json);

/** Reads evaluation.json; throws SchemaVersionError or DatasetShapeError. */
export const parseEvaluation = (json: unknown): Evaluation => parseWith(evaluation, "evaluation.json", json);

/** Reads stories/<id>.json; throws SchemaVersionError or DatasetShapeError. */
export const parseStory = (json: unknown): Story => parseWith(story, "stories/<id>.json", json);
