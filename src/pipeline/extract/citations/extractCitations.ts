import type { Document, DocumentId, DocumentType, ProvinceId, Resolution } from "#dataset/schema.ts";
import type { CitationFinding, Language } from "../findings.ts";
import type { Cited } from "./cited.ts";
import { findBackReferences } from "./findBackReferences.ts";
import { citationsOn } from "./findCitations.ts";
import { indexRegistry } from "./resolve/indexRegistry.ts";
import { textEvidence } from "./resolve/textEvidence.ts";
import { type ResolutionContext, resolveCitation, saysMore } from "./resolveCitation.ts";
import { tokenize } from "./tokenize.ts";

export interface CitationOptions {
  lang?: Language | undefined;
  /** When the text appeared, as EDTF of any precision: it cites nothing that came later. */
  published?: string | null | undefined;
  /** The provinces that the text is known to be about. */
  provinces?: readonly ProvinceId[] | undefined;
}

const plainDate = /^\d{4}(?:-\d{2}){0,2}/;

/** Documents that the text names beyond doubt, without looking at the text as a whole. */
function antecedentsIn(
  cited: readonly Cited[],
  registry: readonly Document[],
  context: ResolutionContext,
): Set<DocumentId> {
  const sure = new Set<DocumentId>();
  for (const one of cited) {
    if ((one.parts === null && one.plenum === null) || !(saysMore(one) || one.subject !== null)) continue;
    const resolution = resolveCitation(one, registry, { ...context, whole: false });
    if (resolution.kind === "resolved" && resolution.certainty === "certain") sure.add(resolution.document);
  }
  return sure;
}

/** A number without a word before it may belong to a law or a resolution; the registry knows. */
function typeAsListed(
  cited: Cited,
  resolution: Resolution,
  types: ReadonlyMap<DocumentId, DocumentType>,
): DocumentType {
  const bare =
    cited.parts !== null &&
    cited.parts.mark === null &&
    cited.form === "number" &&
    /^\d/.test(cited.number ?? "");
  if (!bare || resolution.kind !== "resolved" || cited.type !== "law") return cited.type;
  return types.get(resolution.document) ?? cited.type;
}

function findingOf(cited: Cited, resolution: Resolution, type: DocumentType): CitationFinding {
  const { start, end, number, date, issuer, tenure, plenum, subject, form } = cited;
  return { start, end, type, number, date, issuer, tenure, plenum, subject, form, resolution };
}

const inOrder = (a: CitationFinding, b: CitationFinding): number => a.start - b.start || a.end - b.end;

/**
 * The citations of a text with the documents they mean, in the order in which they stand. Two findings share a span
 * only where one phrase cites two documents ("Central Resolution 8 (11th, 13th tenure)").
 */
export function extractCitations(
  text: string,
  registry: readonly Document[],
  { published = null, provinces }: CitationOptions = {},
): CitationFinding[] {
  const tokens = tokenize(text);
  const { names, entries } = indexRegistry(registry);
  const types = new Map(entries.map(({ document }) => [document.id, document.type]));
  const cited = citationsOn({ text, tokens, names });
  const context: ResolutionContext = {
    evidence: textEvidence(tokens, provinces ?? []),
    published: plainDate.exec(published ?? "")?.[0] ?? null,
    provinces: provinces ?? null,
    antecedents: new Set(),
    whole: true,
  };
  const antecedents = antecedentsIn(cited, registry, context);
  const found = cited.map((one) => {
    const resolution = resolveCitation(one, registry, { ...context, antecedents });
    return findingOf(one, resolution, typeAsListed(one, resolution, types));
  });
  return [...found, ...findBackReferences(tokens, found)].sort(inOrder);
}
