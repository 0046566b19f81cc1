import type { Document } from "#dataset/schema.ts";
import type { ArticleSource } from "../sources.ts";
import type { HandItem } from "./item.ts";
import { resolutionValue } from "./resolutionValue.ts";

type SourceCitation = ArticleSource["citations"][number];

/** Types of the documents that a citation may mean; none where it stays unresolved, so that any type is accepted. */
function typesOf({ resolution }: SourceCitation, documents: readonly Document[]): ReadonlySet<string> {
  const ids: readonly string[] =
    resolution.kind === "resolved"
      ? [resolution.document]
      : resolution.kind === "ambiguous"
        ? resolution.candidates
        : [];
  return new Set(documents.filter(({ id }) => ids.includes(id)).map(({ type }) => type));
}

/** What a decision approves, and is often named for. */
const approved = new Set(["project", "programme", "plan", "strategy", "regulation"]);

/** A text may name a decision by the project or programme that it approved. */
const fits = (types: ReadonlySet<string>, type: string): boolean =>
  types.size === 0 || types.has(type) || (types.has("decision") && approved.has(type));

/**
 * Left aside, found or not: a passage that names no document but rests on one, and a generic phrase (“resolutions
 * of the above”), which has neither number nor name to go by and which the machine is told not to guess at.
 */
const optional = ({ relation, form }: SourceCitation): boolean =>
  relation === "context" || form === "generic";

/** Citations by place and type. One resolved to the same document means the same, whatever kind it is called. */
export const handCitations = (source: ArticleSource, documents: readonly Document[]): HandItem[] =>
  source.citations.map((citation) => {
    const types = typesOf(citation, documents);
    return {
      start: citation.locator.start,
      end: citation.locator.end,
      value: [...types].sort().join(" or ") || "any",
      optional: optional(citation),
      accepts: (type, document) =>
        optional(citation) || fits(types, type) || document === resolutionValue(citation.resolution),
    };
  });

/** Citations by place and document. */
export const handResolutions = (source: ArticleSource): HandItem[] =>
  source.citations.map((citation) => {
    const value = resolutionValue(citation.resolution);
    return {
      start: citation.locator.start,
      end: citation.locator.end,
      value,
      optional: optional(citation),
      accepts: (found) => optional(citation) || found === value,
    };
  });
