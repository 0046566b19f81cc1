import * as z from "zod/mini";
import {
  articleEvidence,
  catalogue,
  documentEvidence,
  type Evaluation,
  evaluation,
  story,
} from "#dataset/schema.ts";
import type { Build } from "./buildDataset.ts";
import { jsonSchemaOf } from "./jsonSchemaOf.ts";
import { writeJson } from "./writeJson.ts";

const schemas: readonly (readonly [name: string, schema: z.ZodMiniType, title: string])[] = [
  ["catalogue", catalogue, "catalogue.json"],
  ["article", articleEvidence, "articles/<id>.json"],
  ["document", documentEvidence, "documents/<id>.json"],
  ["evaluation", evaluation, "evaluation.json"],
  ["story", story, "stories/<id>.json"],
];

/**
 * The dataset as files: path within data/dataset/ → text, by path. The same build gives the same bytes. How far the
 * first pass can be trusted is measured by `evaluate` and only put beside the rest here.
 */
export function datasetFiles(
  { catalogue: all, evidence, documents, stories }: Build,
  measured: Evaluation | null = null,
): ReadonlyMap<string, string> {
  return new Map([
    ...evidence.map((one) => [`articles/${one.article}.json`, writeJson(one)] as const),
    ["catalogue.json", writeJson(all)],
    ...documents.map((one) => [`documents/${one.document}.json`, writeJson(one)] as const),
    ...(measured ? [["evaluation.json", writeJson(z.parse(evaluation, measured))] as const] : []),
    ...stories.map((one) => [`stories/${one.id}.json`, writeJson(one)] as const),
    ...schemas.map(
      ([name, schema, title]) =>
        [`schema/${name}.schema.json`, writeJson(jsonSchemaOf(schema, title))] as const,
    ),
  ]);
}
