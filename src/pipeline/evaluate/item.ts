import type { Span } from "../extract/findings.ts";

/** What is measured against the hand coding, besides themes. */
export const kinds = ["citations", "resolutions", "dates", "places", "figures"] as const;
export type Kind = (typeof kinds)[number];

/** Something that hand or machine says of a stretch of text. */
export interface Item extends Span {
  /** What it is said to be: a type, a document, a date, a place, a number with its unit. Never words of the text. */
  value: string;
  /** The document that a citation was resolved to, as a second way to tell what is meant. */
  document?: string;
}

/** Something that the hand coding has. */
export interface HandItem extends Item {
  /** Neither right nor wrong to find, nor missed: a passage that the hand coding keeps beside the point. */
  optional?: boolean;
  /** What the machine may call it. */
  accepts: (value: string, document?: string) => boolean;
}
