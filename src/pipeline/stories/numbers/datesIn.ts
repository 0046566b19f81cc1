import type { Quantity } from "./quantity.ts";

type DateQuantity = Extract<Quantity, { kind: "date" }>;

/** Characters of a year, a month and a day. */
const PRECISIONS = [4, 7, 10];

const isDated = (end: string): boolean => /^\d{4}/.test(end);
const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

/** The quarter or half-year that a run of months is, if it is one. */
function partOfYear(from: string, to: string): string[] {
  const year = from.slice(0, 4);
  const first = Number(from.slice(5, 7));
  if (from.length !== 7) return [];
  if (first % 3 === 1 && to === monthOf(year, first + 2)) return [`${year}-Q${(first + 2) / 3}`];
  if (first % 6 === 1 && to === monthOf(year, first + 5)) return [`${year}-H${first === 1 ? 1 : 2}`];
  return [];
}

/** An EDTF date of the dataset in every precision in which a sentence may give it. */
export function datesIn(edtf: string | null): DateQuantity[] {
  if (edtf === null) return [];
  const ends = edtf.split("/").map((end) => end.replace(/[~?%]/g, ""));
  const [from = "", to = ""] = ends;
  const precisions = ends
    .filter(isDated)
    .flatMap((end) => PRECISIONS.filter((length) => end.length >= length).map((n) => end.slice(0, n)))
    .filter((value) => !/[QH]/.test(value) || value === edtf);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const years = isDated(from) && isDated(to) && first !== last ? [`${first}/${last}`] : [];
  const values = new Set([...precisions, ...years, ...partOfYear(from, to)]);
  return [...values].map((value) => ({ kind: "date", value }));
}
