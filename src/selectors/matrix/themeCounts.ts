import type { Article } from "#dataset/schema.ts";
import type { CatalogueIndex } from "../indexCatalogue.ts";

/** Sentences of several articles, and of them those coded with each theme, in the order of the codebook. */
export interface ThemeCounts {
  readonly n: number;
  readonly coded: Float64Array;
}

interface Table {
  readonly width: number;
  readonly rows: ReadonlyMap<Article, number>;
  /** Article by article the sentences coded with each theme. */
  readonly counts: Uint32Array;
}

const tables = new WeakMap<CatalogueIndex, Table>();

/** Every article's codings as one table: made once, since every change of a filter adds them all up anew. */
function tableOf(index: CatalogueIndex): Table {
  const known = tables.get(index);
  if (known) return known;
  const { articles, themes } = index.catalogue;
  const positions = new Map(themes.map(({ id }, at) => [id, at]));
  const width = themes.length;
  const counts = new Uint32Array(articles.length * width);
  const rows = new Map<Article, number>();
  for (const [row, article] of articles.entries()) {
    rows.set(article, row);
    for (const { theme, sentences } of article.themes) {
      const at = positions.get(theme);
      if (at !== undefined) counts[row * width + at] = sentences;
    }
  }
  const table = { width, rows, counts };
  tables.set(index, table);
  return table;
}

/** Adds up the codings of articles of the catalogue. */
export function themeCounts(index: CatalogueIndex, articles: readonly Article[]): ThemeCounts {
  const { width, rows, counts } = tableOf(index);
  const coded = new Float64Array(width);
  let n = 0;
  for (const article of articles) {
    n += article.sentences;
    const start = (rows.get(article) ?? 0) * width;
    for (let at = 0; at < width; at++) coded[at] = (coded[at] ?? 0) + (counts[start + at] ?? 0);
  }
  return { n, coded };
}
