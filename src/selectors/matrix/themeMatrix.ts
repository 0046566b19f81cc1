import type { BoundariesId, Theme } from "#dataset/schema.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { discoveryThreshold } from "./discoveries.ts";
import { type EvidenceGroup, evidenceGroups } from "./evidenceGroups.ts";
import type { Proportion } from "./proportion.ts";
import { remembered } from "./remembered.ts";
import { themeCounts } from "./themeCounts.ts";

/**
 * What the numbers say of a cell: `more` or `less` than the rest of the corpus; `alone` where its own interval
 * leaves out 0 but so many cells are looked at that this may be chance; `same` where they carry no difference.
 */
export type Verdict = "more" | "less" | "alone" | "same";

export interface ThemeCell extends Proportion {
  /** The same in the articles that are not about this column. */
  readonly rest: Proportion;
  /** Null where there is nothing to compare with. */
  readonly difference: Difference | null;
  readonly verdict: Verdict;
}

export interface ThemeColumn extends EvidenceGroup {
  /** Sentences of its articles, coded or not. */
  readonly n: number;
}

export interface ThemeRow {
  readonly theme: Theme;
  readonly corpus: Proportion;
  /** One for each column. */
  readonly cells: readonly ThemeCell[];
}

export interface ThemeMatrix {
  readonly columns: readonly ThemeColumn[];
  /** Every theme of the codebook in its order: one that no article carries is a finding. */
  readonly rows: readonly ThemeRow[];
  readonly articles: number;
  /** Cells that were compared with the rest, and those that carry a difference after all were looked at. */
  readonly compared: number;
  readonly carried: number;
}

/**
 * Provinces by themes: what each stresses against the rest of the corpus, the articles that are not about it. A
 * difference counts where it is a discovery among all the cells compared; a theme that no article carries cannot
 * differ and is not compared.
 */
export const themeMatrix = remembered(
  (index: CatalogueIndex, boundaries: BoundariesId, filter: DateFilter): ThemeMatrix => {
    const { kept } = filterArticles(index, filter);
    const corpus = themeCounts(index, kept);
    const pools = evidenceGroups(index, boundaries, filter).map((group) => ({
      group,
      pool: themeCounts(index, group.articles),
    }));
    const drafts = index.catalogue.themes.map((theme, at) => {
      const all: Proportion = { k: corpus.coded[at] ?? 0, n: corpus.n };
      const cells = pools.map(({ pool }) => {
        const own: Proportion = { k: pool.coded[at] ?? 0, n: pool.n };
        const rest: Proportion = { k: all.k - own.k, n: all.n - own.n };
        return { ...own, rest, difference: all.k === 0 ? null : differenceOf(own, rest) };
      });
      return { theme, corpus: all, cells };
    });
    const pValues = drafts.flatMap(({ cells }) => cells.flatMap(({ difference }) => difference?.p ?? []));
    const threshold = discoveryThreshold(pValues);
    const rows = drafts.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, verdict: verdictOf(cell.difference, threshold) })),
    }));
    return {
      columns: pools.map(({ group, pool }) => ({ ...group, n: pool.n })),
      rows,
      articles: kept.length,
      compared: pValues.length,
      carried: rows.flatMap(({ cells }) => cells).filter(({ verdict }) => isCarried(verdict)).length,
    };
  },
);

export const isCarried = (verdict: Verdict): boolean => verdict === "more" || verdict === "less";

export function verdictOf(difference: Difference | null, threshold: number): Verdict {
  if (!difference) return "same";
  const { p, points, interval } = difference;
  if (p <= threshold) return points > 0 ? "more" : "less";
  return interval.low > 0 || interval.high < 0 ? "alone" : "same";
}
