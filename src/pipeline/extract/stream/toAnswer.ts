import type { Extraction } from "../findings.ts";

export type RecordId = string | number;

const resolved = ({ resolution }: Extraction["citations"][number]) =>
  resolution.kind === "resolved"
    ? { document: resolution.document }
    : resolution.kind === "ambiguous"
      ? { document: null, candidates: resolution.candidates }
      : { document: null };

/** What was found in one text, in the words of the stream: flat, and nothing but what a reader of it needs. */
export function toAnswer(id: RecordId, { citations, dates, places, figures, themes }: Extraction) {
  return {
    id,
    // A campaign is named like a document and is none: the stream speaks of documents.
    citations: citations
      .filter(({ type }) => type !== "campaign")
      .map(({ type, number, date, issuer, start, end, ...citation }) => ({
        ...{ type, number, date, issuer, start, end },
        ...resolved({ type, number, date, issuer, start, end, ...citation }),
      })),
    dates: dates.map(({ edtf, start, end }) => ({ edtf, start, end })),
    places: places.map(({ province, place, start, end }) => ({ province, place, start, end })),
    figures: figures.map(({ value, qualifier, unit, counts, start, end }) => ({
      ...{ value, qualifier, unit, counts, start, end },
    })),
    themes: themes.map(({ theme, start, end }) => ({ theme, start, end })),
  };
}
