import type * as z from "zod/mini";
import { articleEvidence, catalogue } from "#dataset/schema.ts";
import type { Build } from "./buildDataset.ts";
import { jsonSchemaOf } from "./jsonSchemaOf.ts";
import { writeJson } from "./writeJson.ts";

const schemas: readonly (readonly [name: string, schema: z.ZodMiniType, title: string])[] = [
  ["catalogue", catalogue, "catalogue.json"],
  ["article", articleEvidence, "articles/<id>.json"],
];

/** The dataset as files: path within data/dataset/ → text, by path. The same build gives the same bytes. */
export function datasetFiles({ catalogue: all, evidence }: Build): ReadonlyMap<string, string> {
  return new Map([
    ...evidence.map((one) => [`articles/${one.article}.json`, writeJson(one)] as const),
    ["catalogue.json", writeJson(all)],
    ...schemas.map(
      ([name, schema, title]) =>
        [`schema/${name}.schema.json`, writeJson(jsonSchemaOf(schema, title))] as const,
    ),
  ]);
}
