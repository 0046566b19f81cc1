import type { Document } from "#dataset/schema.ts";
import { documentsOf } from "../documentsOf.ts";
import { type DateFilter, filterArticles } from "../filterArticles.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";
import type { Side } from "./comparedSides.ts";
import type { Proportion } from "./proportion.ts";

export interface ComparedDocument {
  readonly document: Document;
  readonly corpus: Proportion;
  /** Articles of each side that cite it. */
  readonly cells: readonly Proportion[];
}

/** Documents that the same sides cite. */
export interface DocumentSet {
  /** Positions of the sides that cite them. */
  readonly sides: readonly number[];
  readonly rows: readonly ComparedDocument[];
}

/** The documents of several sides by who cites them: those common to all first, then to some, then to one alone. */
export function compareDocuments(
  index: CatalogueIndex,
  filter: DateFilter,
  sides: readonly Side[],
): readonly DocumentSet[] {
  const corpus = new Set(filterArticles(index, filter).kept);
  const articles = [...new Set(sides.flatMap((side) => side.articles))];
  const members = sides.map((side) => new Set(side.articles));
  const sets = new Map<string, { sides: readonly number[]; rows: ComparedDocument[] }>();
  for (const { document, articles: citing, others } of documentsOf(index, articles)) {
    const cells = members.map((own) => ({
      k: citing.filter((article) => own.has(article)).length,
      n: own.size,
    }));
    const among = cells.flatMap(({ k }, at) => (k > 0 ? [at] : []));
    const set = sets.get(among.join(" ")) ?? { sides: among, rows: [] };
    set.rows.push({
      document,
      corpus: {
        k: citing.length + others.filter((article) => corpus.has(article)).length,
        n: corpus.size,
      },
      cells,
    });
    sets.set(among.join(" "), set);
  }
  return [...sets.values()].sort(
    (a, b) => b.sides.length - a.sides.length || (a.sides.join() < b.sides.join() ? -1 : 1),
  );
}
