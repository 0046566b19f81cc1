import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { BoundariesId } from "#dataset/schema.ts";
import { useView } from "#state/AtlasState.tsx";
import { boundariesQuery } from "#state/queries.ts";

interface Shown {
  boundaries: BoundariesId;
  units: readonly BoundaryUnit[];
}

/**
 * The boundaries that the map shows: those of the view, and until their outlines have arrived those shown before, so
 * that a change never leaves the map blank. Null before the first.
 */
export function useShownBoundaries(): {
  shown: Shown | null;
  error: Error | null;
  retry: () => void;
} {
  const boundaries = useView(({ view }) => view.boundaries);
  const { data: units, error, refetch } = useQuery(boundariesQuery(boundaries));
  const [last, setLast] = useState<Shown | null>(null);
  if (units && (last?.units !== units || last.boundaries !== boundaries)) setLast({ boundaries, units });
  const shown = units ? { boundaries, units } : last;
  return { shown, error, retry: () => void refetch() };
}
