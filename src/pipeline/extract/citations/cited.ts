import type { CitedDocument, Span } from "../findings.ts";
import type { CentralBody } from "./lexicon/bodies.ts";
import type { NumberParts } from "./read/readNumber.ts";

/** A citation as found, with what resolving needs beyond the words that are shown. */
export interface Cited extends CitedDocument {
  /** The number taken apart. */
  parts: NumberParts | null;
  /** A year that goes with the document: "Luật Quốc phòng năm 2018", "Decree 03 of 2019". */
  year: number | null;
  issuerKey: CentralBody | "local" | null;
  /** Where the words of `subject` stand. */
  subjectSpan: Span | null;
}
