import type { BoundariesId } from "#dataset/schema.ts";
import type { DateFilter } from "#selectors/filterArticles.ts";
import { useView } from "#state/AtlasState.tsx";

/** What the matrix depends on, part by part, so that nothing else renders it anew. */
export function useMatrixView(): {
  boundaries: BoundariesId;
  from: string | null;
  to: string | null;
  filter: DateFilter;
  rows: string | null;
  columns: string | null;
} {
  const boundaries = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const rows = useView(({ view }) => view.rows);
  const columns = useView(({ view }) => view.columns);
  return { boundaries, from, to, filter: { from, to }, rows, columns };
}
