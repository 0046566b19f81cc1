import type { Boundaries, Catalogue } from "#dataset/schema.ts";
import { edtfSpan } from "./edtfSpan.ts";

/** A day from which another set of boundaries is in force. */
export interface BoundaryChange {
  readonly boundaries: Boundaries;
  readonly date: string;
  readonly at: number;
}

/** Every change of boundaries within the dataset, the earliest first; its first set changes nothing. */
export function boundaryChanges({ boundaries }: Pick<Catalogue, "boundaries">): readonly BoundaryChange[] {
  return boundaries
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .slice(1)
    .flatMap((set) => {
      const span = edtfSpan(set.validFrom);
      return span ? [{ boundaries: set, date: set.validFrom, at: span.start }] : [];
    });
}
