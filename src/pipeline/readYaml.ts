import { type Document, LineCounter, parseDocument } from "yaml";
import * as z from "zod/mini";
import { positionOf } from "./positionOf.ts";
import { type Problem, SourceError } from "./problem.ts";

/** A file of data/ as it was read: its name from the project's root, and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

const english = z.locales.en().localeError;

/** Paths of keys in `raw` that the parsed value does not know: the schemas drop them, a reviewer should not. */
function unknownKeys(raw: unknown, parsed: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof raw !== "object" || raw === null || typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(raw) ? Number(key) : key];
    return key in parsed ? unknownKeys(value, Reflect.get(parsed, key), here) : [here];
  });
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );

/** At most 60 characters of what was found, so that a message stays one line. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

/**
 * Reads a YAML source by its schema. Throws a SourceError that names for every mistake the line and column, what was
 * found and what was expected; unknown and repeated keys are mistakes.
 */
export function readYaml<T>(schema: z.ZodMiniType<T>, { file, text }: SourceFile): T {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new SourceError(
      document.errors.map((error): Problem => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          file,
          line,
          column: col,
          message: error.message.split("\n")[0]?.replace(/ at line.*$/, "") ?? "",
        };
      }),
    );
  }
  const raw: unknown = document.toJS();
  const result = z.safeParse(schema, raw, { error: english });
  if (!result.success) {
    throw new SourceError(
      result.error.issues.map(({ path, message }) => ({
        file,
        ...positionOf(document, lines, path),
        message: `${path.join(".") || "the file"}: ${message}; found ${show(valueAt(raw, path))}.`,
      })),
    );
  }
  const unknown = unknownKeys(raw, result.data);
  if (unknown.length === 0) return result.data;
  throw new SourceError(
    unknown.map((path) => ({
      file,
      ...positionOf(document, lines, path, true),
      message: `${path.join(".")}: unknown key; expected one that src/pipeline/sources.ts describes.`,
    })),
  );
}
