import * as z from "zod";
import type { ZodMiniType } from "zod/mini";

/** The JSON Schema (draft 2020-12) of a file of the dataset, for readers who do not use our code. */
export const jsonSchemaOf = (schema: ZodMiniType, title: string): Record<string, unknown> => ({
  title: `Phên Dậu: ${title}`,
  ...z.toJSONSchema(schema),
});
