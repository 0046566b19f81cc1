import type { Article, Document, DocumentId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";

export interface Pair {
  readonly documents: readonly [Document, Document];
  /** Articles that cite both. */
  readonly articles: number;
}

/** The pairs of documents that the most articles cite together, at least two; ties in the order of their ids. */
export function citedTogether(
  index: CatalogueIndex,
  articles: readonly Article[],
  most: number,
): readonly Pair[] {
  const counts = new Map<string, number>();
  for (const { documents } of articles) {
    const ids = [...new Set(documents)].sort();
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        const key = `${one} ${other}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, n]) => n > 1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .flatMap(([key, n]) => {
      const [one, other] = key.split(" ").map((id) => index.documents.get(id as DocumentId));
      return one && other ? [{ documents: [one, other] as const, articles: n }] : [];
    });
}
