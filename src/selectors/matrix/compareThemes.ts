import type { Theme } from "#dataset/schema.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { poolSentences } from "../poolSentences.ts";
import { type Overlap, overlapsOf, type Side } from "./comparedSides.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { discoveryThreshold } from "./discoveries.ts";
import { type Interval, type Proportion, wilson } from "./proportion.ts";
import { isCarried, type Verdict, verdictOf } from "./themeMatrix.ts";

/** What one side says of a theme; the interval is null where the side has no sentence. */
export interface Estimate extends Proportion {
  readonly interval: Interval | null;
}

/** Two sides whose shares the numbers tell apart: `more` names the one that stresses the theme more. */
export interface Apart {
  readonly more: number;
  readonly less: number;
  readonly difference: Difference;
}

export interface ComparedTheme {
  readonly theme: Theme;
  readonly corpus: Proportion;
  /** One for each side. */
  readonly cells: readonly Estimate[];
  /** Pairs whose difference is carried after every pair and theme was looked at. */
  readonly apart: readonly Apart[];
  /** Pairs whose interval leaves out 0 by itself, which may be chance among so many. */
  readonly alone: number;
}

export interface ThemeComparison {
  readonly sides: readonly Side[];
  readonly overlaps: readonly Overlap[];
  readonly rows: readonly ComparedTheme[];
  /** The end of the scale that all sides share, a round share no interval goes beyond. */
  readonly full: number;
  readonly compared: number;
}

const pairOf = ({ a, b }: Overlap) => `${a} ${b}`;

/**
 * Provinces side by side, theme by theme. Only what two sides do not share is compared, and a difference counts
 * where it is a discovery among all pairs and themes; two sides with the same articles are never compared.
 */
export function compareThemes(
  index: CatalogueIndex,
  filter: DateFilter,
  sides: readonly Side[],
): ThemeComparison {
  const corpus = poolSentences(filterArticles(index, filter).kept);
  const overlaps = overlapsOf(sides);
  const drafts = index.catalogue.themes.map((theme) => ({
    theme,
    corpus: { k: corpus.coded.get(theme.id) ?? 0, n: corpus.n },
    cells: sides.map(({ pool }): Estimate => {
      const own = { k: pool.coded.get(theme.id) ?? 0, n: pool.n };
      return { ...own, interval: own.n === 0 ? null : wilson(own) };
    }),
    differences: new Map(
      overlaps.flatMap((overlap) => {
        const [a, b] = overlap.own.map(({ n, coded }) => ({ k: coded.get(theme.id) ?? 0, n }));
        if (overlap.kind === "same" || !a || !b || a.k + b.k === 0) return [];
        const difference = differenceOf(a, b);
        return difference ? [[pairOf(overlap), difference] as const] : [];
      }),
    ),
  }));
  const pValues = drafts.flatMap(({ differences }) => [...differences.values()].map(({ p }) => p));
  const threshold = discoveryThreshold(pValues);
  const rows = drafts.map(({ differences, ...row }): ComparedTheme => {
    const judged = overlaps.flatMap((overlap) => {
      const difference = differences.get(pairOf(overlap));
      return difference ? [{ overlap, difference, verdict: verdictOf(difference, threshold) }] : [];
    });
    const is = (wanted: (verdict: Verdict) => boolean) => judged.filter(({ verdict }) => wanted(verdict));
    return {
      ...row,
      apart: is(isCarried).map(({ overlap: { a, b }, difference, verdict }) => ({
        more: verdict === "more" ? a : b,
        less: verdict === "more" ? b : a,
        difference,
      })),
      alone: is((verdict) => verdict === "alone").length,
    };
  });
  const highest = Math.max(
    0,
    ...rows.flatMap(({ cells }) => cells.map(({ interval }) => interval?.high ?? 0)),
  );
  return {
    sides,
    overlaps,
    rows,
    full: Math.min(1, Math.max(0.2, Math.ceil(highest * 10 - 1e-9) / 10)),
    compared: pValues.length,
  };
}
