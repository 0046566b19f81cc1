import type { Article, ArticleEvidence, ArticleId, Entry, Paragraph } from "#dataset/schema.ts";
import type { CatalogueIndex } from "./indexCatalogue.ts";
import { type FoundPassage, passagesOfEntries } from "./passagesOfEntries.ts";

/** Passages of one article, and the sentences (counted from 0) that rest on exactly these. */
export interface NumberedPassages {
  readonly numbers: readonly number[];
  readonly passages: readonly FoundPassage[];
  /** The paragraphs by their number, each once, in the order of the text. */
  readonly paragraphs: readonly number[];
  /** What lies outside the body's paragraphs, each kind once. */
  readonly kinds: readonly (Exclude<Paragraph["kind"], "body"> | "outside")[];
}

/** An article that sentences rest on. */
export interface CitedSource {
  readonly article: Article;
  /** The sentences that rest on the article as a whole and on no passage of it. */
  readonly named: readonly number[];
  readonly passages: readonly NumberedPassages[];
}

/** What sentences rest on, for a line of sources. */
export interface Sources {
  /** In the order in which the sentences come to them. */
  readonly cited: readonly CitedSource[];
  /** Entries that no passage carries, and the sentences that rest on them. */
  readonly without: readonly { readonly entry: Entry; readonly numbers: readonly number[] }[];
}

/** Gathers what several sentences rest on by article, so that each article is named once. */
export function sourcesOf(
  index: CatalogueIndex,
  evidenceOf: (article: ArticleId) => ArticleEvidence | undefined,
  sentences: readonly (readonly Entry[])[],
): Sources {
  const cited = new Map<ArticleId, { named: number[]; passages: Map<string, FoundPassages> }>();
  const without = new Map<string, { entry: Entry; numbers: number[] }>();
  const sourceOf = (id: ArticleId) => {
    const known = cited.get(id) ?? { named: [], passages: new Map<string, FoundPassages>() };
    cited.set(id, known);
    return known;
  };
  for (const [number, entries] of sentences.entries()) {
    const found = passagesOfEntries(index, evidenceOf, entries);
    for (const entry of found.without) {
      if (entry.kind === "article") {
        // A passage says more than the whole article does: the sentence leads there.
        const { named } = sourceOf(entry.article);
        if (!found.passages.some(({ article }) => article === entry.article)) named.push(number);
        continue;
      }
      const key = Object.values(entry).join(" ");
      const known = without.get(key) ?? { entry, numbers: [] };
      known.numbers.push(number);
      without.set(key, known);
    }
    for (const id of new Set(found.passages.map(({ article }) => article))) {
      const own = found.passages.filter(({ article }) => article === id);
      const key = own.map(({ locator }) => locator.selector[0].start).join(" ");
      const { passages } = sourceOf(id);
      const known = passages.get(key) ?? { numbers: [], passages: own };
      known.numbers.push(number);
      passages.set(key, known);
    }
  }
  return {
    cited: [...cited].flatMap(([id, { named, passages }]) => {
      const article = index.articles.get(id);
      const described = [...passages.values()].map((one) => ({ ...one, ...linesOf(one, evidenceOf(id)) }));
      return article ? [{ article, named, passages: described }] : [];
    }),
    without: [...without.values()],
  };
}

interface FoundPassages {
  numbers: number[];
  passages: readonly FoundPassage[];
}

function linesOf({ passages }: FoundPassages, evidence: ArticleEvidence | undefined) {
  const lines = passages.map(({ locator }) =>
    evidence?.paragraphs.find(({ index }) => index === locator.paragraph),
  );
  const kinds = lines.flatMap((line) =>
    line === undefined ? ["outside" as const] : line.kind === "body" ? [] : [line.kind],
  );
  return {
    paragraphs: [...new Set(lines.flatMap((line) => line?.number ?? []))],
    kinds: [...new Set(kinds)],
  };
}
