import type { CslDate } from "./csl.ts";

/** First and last month of the sub-year codes of EDTF that CSL has no season for. */
const STRETCHES: Readonly<Record<number, readonly [number, number]>> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * An EDTF date for CSL-JSON. Null where there is no date, and where one side of an interval is open: a citation
 * states what is known or nothing.
 */
export function cslDate(edtf: string | null): CslDate | null {
  const sides = edtf?.split("/").map(side) ?? [];
  const [from, to] = sides;
  if (!from || sides.length > 2 || to === null) return null;
  if (to && (from.season !== undefined || to.season !== undefined)) return null;
  const parts = to ? [from.parts[0], to.parts.at(-1)] : from.parts;
  return {
    "date-parts": parts.flatMap((one) => (one ? [one] : [])),
    ...(from.season === undefined ? {} : { season: from.season }),
    ...(from.circa || to?.circa ? { circa: true } : {}),
  };
}

interface Side {
  parts: readonly (readonly number[])[];
  season?: number;
  circa: boolean;
}

function side(text: string): Side | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const circa = match[4] !== undefined;
  if (!match[2]) return { parts: [[year]], circa };
  const stretch = STRETCHES[month];
  if (stretch) return { parts: stretch.map((one) => [year, one]), circa };
  if (month >= 21 && month <= 24) return { parts: [[year]], season: month - 20, circa };
  if (month < 1 || month > 12) return null;
  return { parts: [match[3] ? [year, month, day] : [year, month]], circa };
}
