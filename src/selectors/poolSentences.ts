import type { Article, ThemeId } from "#dataset/schema.ts";

/** The sentences of several articles taken together. */
export interface SentencePool {
  /** Sentences, coded or not. */
  readonly n: number;
  /** Sentences coded with each theme. A sentence may carry up to three themes, so these do not add up to `n`. */
  readonly coded: ReadonlyMap<ThemeId, number>;
}

/** Adds up sentences and codings, so that a long article weighs more than a short one. */
export function poolSentences(articles: readonly Pick<Article, "sentences" | "themes">[]): SentencePool {
  const coded = new Map<ThemeId, number>();
  let n = 0;
  for (const { sentences, themes } of articles) {
    n += sentences;
    for (const entry of themes) coded.set(entry.theme, (coded.get(entry.theme) ?? 0) + entry.sentences);
  }
  return { n, coded };
}
