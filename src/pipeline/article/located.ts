import type { Span } from "../extract/findings.ts";
import type { SourceLocator } from "../sources.ts";
import { locatorOf } from "./locatorOf.ts";
import type { Material } from "./material.ts";

/** Findings with their place in the article, in the order of the text; those outside the article are no facts of it. */
export function located<T extends Span>(
  { clean }: Material,
  findings: readonly T[],
): { finding: T; locator: SourceLocator }[] {
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((finding) => {
      const locator = locatorOf(clean.text, clean.paragraphs, finding);
      return locator ? [{ finding, locator }] : [];
    });
}
