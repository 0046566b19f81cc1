import type { Resolution } from "#dataset/schema.ts";

/** A resolution in one word: what two coders must agree on. Reasons and certainty do not count. */
export function resolutionValue(resolution: Resolution): string {
  if (resolution.kind === "resolved") return resolution.document;
  if (resolution.kind === "unresolved") return "unresolved";
  return `ambiguous: ${[...resolution.candidates].sort().join(", ")}`;
}
