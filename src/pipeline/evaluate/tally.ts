import type { Tally } from "#dataset/schema.ts";
import { round } from "./round.ts";

/** Precision, recall and their harmonic mean (van Rijsbergen 1979); null where there is nothing to divide by. */
export function tally({ right, wrong, missed }: { right: number; wrong: number; missed: number }): Tally {
  const share = (part: number, whole: number) => (whole === 0 ? null : round(part / whole));
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}
