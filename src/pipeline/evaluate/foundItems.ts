import type { Extraction, Span } from "../extract/findings.ts";
import { figureValue } from "./handFigures.ts";
import type { Item, Kind } from "./item.ts";
import { sameSpan } from "./overlap.ts";
import { resolutionValue } from "./resolutionValue.ts";

/**
 * What the machine found, by kind. A citation that it left unresolved counts among the resolutions only where the
 * hand coding has a citation too: elsewhere it claims nothing.
 */
export function foundItems(
  { citations, dates, places, figures }: Extraction,
  handCitations: readonly Span[],
): Record<Kind, Item[]> {
  const claims = citations.filter(
    (one) => one.resolution.kind !== "unresolved" || handCitations.some((hand) => sameSpan(hand, one)),
  );
  return {
    citations: citations.map(({ start, end, type, resolution }) => ({
      start,
      end,
      value: type,
      document: resolutionValue(resolution),
    })),
    resolutions: claims.map(({ start, end, resolution }) => ({
      start,
      end,
      value: resolutionValue(resolution),
    })),
    dates: dates.map(({ start, end, edtf }) => ({ start, end, value: edtf })),
    places: places.map(({ start, end, place, province }) => ({
      start,
      end,
      value: place ?? `province ${province ?? "unknown"}`,
    })),
    figures: figures.map(({ start, end, value, unit }) => ({ start, end, value: figureValue(value, unit) })),
  };
}
