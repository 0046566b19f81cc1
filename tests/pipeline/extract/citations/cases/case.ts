import type { CitedDocument } from "../../../../../src/pipeline/extract/findings.ts";

/** What a citation is expected to be; what is left out of `is` is expected to be null or is not looked at. */
export interface Expected {
  literal: string;
  type: CitedDocument["type"];
  number?: string | null;
  date?: string | null;
  issuer?: string | null;
  tenure?: number | null;
  plenum?: number | null;
  form?: CitedDocument["form"];
  /** The id it resolves to; null where it must stay open. */
  document?: string | null;
}

export interface Case {
  text: string;
  cites: Expected[];
}

/** One sentence with one citation. */
export function one(
  text: string,
  literal: string,
  type: CitedDocument["type"],
  rest: Omit<Expected, "literal" | "type"> = {},
): Case {
  return { text, cites: [{ literal, type, ...rest }] };
}

export function many(
  text: string,
  ...cites: [string, CitedDocument["type"], Omit<Expected, "literal" | "type">?][]
): Case {
  return { text, cites: cites.map(([literal, type, rest]) => ({ literal, type, ...rest })) };
}
