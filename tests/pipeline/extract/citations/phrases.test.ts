import { describe, expect, test } from "vitest";
import { extractCitations } from "#pipeline/extract/citations/extractCitations.ts";
import type { CitationFinding } from "#pipeline/extract/findings.ts";
import type { Case, Expected } from "./cases/case.ts";
import * as english from "./cases/english.ts";
import { nothing } from "./cases/nothing.ts";
import * as vietnamese from "./cases/vietnamese.ts";
import { registry } from "./registry.ts";

const documentOf = ({ resolution }: CitationFinding): string | null =>
  resolution.kind === "resolved" ? resolution.document : null;

/** Of a finding what a case speaks of. */
function seen(text: string, finding: CitationFinding, expected: Expected | undefined): Partial<Expected> {
  const all: Expected = {
    ...finding,
    literal: text.slice(finding.start, finding.end),
    document: documentOf(finding),
  };
  const keys = Object.keys(expected ?? { literal: "", type: "", number: "" }) as (keyof Expected)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function holds({ text, cites }: Case): void {
  const found = extractCitations(text, registry);
  expect(found.map((finding, at) => seen(text, finding, cites[at]))).toEqual(cites);
}

const titled = (cases: readonly Case[]): [string, Case][] => cases.map((one) => [one.text, one]);

for (const [language, tables] of Object.entries({ English: english, Vietnamese: vietnamese })) {
  describe(`in ${language}`, () => {
    test.each(titled(tables.numbered))("a numbered document is found: %s", (_text, one) => holds(one));
    test.each(titled(tables.listed))("each of several is found: %s", (_text, one) => holds(one));
    test.each(titled(tables.plenums))("a plenum or congress names its resolution: %s", (_text, one) =>
      holds(one),
    );
    test.each(titled(tables.named))("a name without a number is found: %s", (_text, one) => holds(one));
  });
}

test.each(nothing)("nothing is cited in: %s", (text) => {
  expect(extractCitations(text, registry).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});
