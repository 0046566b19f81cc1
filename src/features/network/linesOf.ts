import type { Citation, Cited } from "#selectors/network/network.ts";

/** The lines of the busiest pair of nodes are this much wider than a single one. */
const WIDEST_PX = 4.5;
const THINNEST_PX = 1.25;
/** More lines than these hide each other: the weaker ones are drawn only for what is pointed at. */
export const MOST_LINES = 140;

export interface Line extends Citation {
  /** A path from x 0 to x 100; y in pixels. */
  readonly d: string;
  readonly widthPx: number;
  /** Drawn only while one of its ends is pointed at or focused. */
  readonly isWeak: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Lines of fewer articles than this are weak; 1 where all are drawn. */
  readonly drawnFrom: number;
}

/** The lines between nodes whose middles are known: bundled by type, as wide as the articles behind them are many. */
export function linesOf(
  citations: readonly Citation[],
  mids: ReadonlyMap<string, number>,
  cited: readonly Cited[],
  centre: string | null,
): Lines {
  const typeOf = new Map(cited.map(({ key, type }) => [key, type]));
  const kindOf = new Map(cited.map(({ key, kind }) => [key, kind]));
  const strand = ({ from, to }: Citation) => `${from} ${typeOf.get(to)}`;
  const strands = new Map<string, number[]>();
  for (const citation of citations) {
    const key = strand(citation);
    strands.set(key, [...(strands.get(key) ?? []), mids.get(citation.to) ?? 0]);
  }
  const counts = citations.map(({ articles, open }) => articles + open);
  const busiest = Math.max(2, ...counts);
  const isToBundle = (citation: Citation) => kindOf.get(citation.to) === "bundle";
  const drawnFrom = leastDrawn(counts.filter((_, at) => !isToBundle(citations[at] as Citation)));
  const lines = citations.map((citation): Line => {
    const [from, to] = [mids.get(citation.from) ?? 0, mids.get(citation.to) ?? 0];
    const own = strands.get(strand(citation)) ?? [to];
    const together = own.reduce((sum, mid) => sum + mid, 0) / own.length;
    const count = citation.articles + citation.open;
    const isCentral = citation.from === centre || citation.to === centre;
    return {
      ...citation,
      // What goes from one citer to one group leaves as one strand and parts at the end.
      d: `M0 ${round(from)}C45 ${round(from)} 50 ${round((2 * together + to) / 3)} 100 ${round(to)}`,
      widthPx: THINNEST_PX + (WIDEST_PX - THINNEST_PX) * Math.sqrt((count - 1) / (busiest - 1)),
      // Where much is folded, what leads to a fold says little until one asks.
      isWeak: !isCentral && (count < drawnFrom || (drawnFrom > 1 && isToBundle(citation))),
    };
  });
  return { lines, drawnFrom };
}

/** The least number of articles from which on lines are few enough to be drawn all; those of the most always are. */
function leastDrawn(counts: readonly number[]): number {
  if (counts.length <= MOST_LINES) return 1;
  const sorted = counts.toSorted((a, b) => b - a);
  return Math.min(sorted[0] ?? 1, (sorted[MOST_LINES] ?? 0) + 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;
