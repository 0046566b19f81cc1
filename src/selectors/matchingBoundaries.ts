import type { Boundaries, BoundariesId } from "#dataset/schema.ts";
import { edtfSpan } from "./edtfSpan.ts";
import type { DateFilter } from "./filterArticles.ts";

/**
 * The set of boundaries that fits the dates asked for better than the one shown, or null: no dates are asked for,
 * they touch the days of the set shown, or no set was in force then. Where several were, it is the latest of them,
 * since what is older counts there through succession.
 */
export function matchingBoundaries(
  sets: readonly Boundaries[],
  shown: BoundariesId,
  { from, to }: DateFilter,
): BoundariesId | null {
  const first = from === null ? null : edtfSpan(from);
  const last = to === null ? null : edtfSpan(to);
  if (!first && !last) return null;
  const start = first?.start ?? Number.NEGATIVE_INFINITY;
  const end = last?.end ?? Number.POSITIVE_INFINITY;
  const inForce = sets.filter(({ validFrom, validTo }) => {
    const since = edtfSpan(validFrom)?.start ?? Number.NEGATIVE_INFINITY;
    const until = (validTo === null ? null : edtfSpan(validTo))?.end ?? Number.POSITIVE_INFINITY;
    return start < end && since < end && until > start;
  });
  return inForce.some(({ id }) => id === shown) ? null : (inForce.at(-1)?.id ?? null);
}
