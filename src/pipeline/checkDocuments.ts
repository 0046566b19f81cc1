import type { Document } from "#dataset/schema.ts";
import { edtfProblem } from "./edtfProblem.ts";

/** Addresses that are not https, in sentences about what names them. */
export const insecure = (what: string, sources: readonly string[]): string[] =>
  sources
    .filter((source) => source.startsWith("http:"))
    .map((source) => `${what} has the address ${source}; expected https.`);

const PAIRS = [
  ["replaces", "replacedBy"],
  ["amends", "amendedBy"],
  ["sameNumberAs", "sameNumberAs"],
  ["replacedBy", "replaces"],
  ["amendedBy", "amends"],
] as const;

/** Relations that lead nowhere or stand on one side only, dates that are none, addresses without encryption. */
export function checkDocuments(documents: readonly Document[]): string[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((document) => {
    const wrong = document.issued === null ? null : edtfProblem(document.issued);
    const related = [...PAIRS.map(([field]) => field), "implements" as const];
    const missing = related.flatMap((field) =>
      document[field]
        .filter((id) => !byId.has(id))
        .map((id) => `document "${document.id}" names "${id}" under ${field}, which is not in the registry.`),
    );
    const oneSided = PAIRS.flatMap(([field, back]) =>
      document[field]
        .filter((id) => byId.get(id)?.[back].includes(document.id) === false)
        .map(
          (id) =>
            `document "${document.id}" names "${id}" under ${field}; "${id}" does not name it under ${back}.`,
        ),
    );
    return [
      ...(wrong ? [`document "${document.id}" was issued on ${wrong}.`] : []),
      ...insecure(`document "${document.id}"`, document.sources),
      ...missing,
      ...oneSided,
    ];
  });
}
