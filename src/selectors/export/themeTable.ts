import type { Article, Theme } from "#dataset/schema.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { shareText } from "./shareText.ts";
import type { Table } from "./table.ts";

/** One theme in one article; 0 sentences where the article does not carry it. */
export interface ThemeInArticle {
  readonly article: Article;
  readonly theme: Theme;
  readonly sentences: number;
}

/** Every theme of the codebook in every article: a gap is a finding and keeps its row. */
export function* themesInArticles(
  { catalogue }: CatalogueIndex,
  articles: Iterable<Article>,
): Generator<ThemeInArticle> {
  for (const article of articles) {
    const coded = new Map(article.themes.map(({ theme, sentences }) => [theme, sentences]));
    for (const theme of catalogue.themes) {
      yield { article, theme, sentences: coded.get(theme.id) ?? 0 };
    }
  }
}

export const themeTable: Table<ThemeInArticle> = {
  name: "themes",
  columns: [
    ["article", ({ article }) => article.id],
    ["theme", ({ theme }) => theme.id],
    ["family", ({ theme }) => theme.family],
    ["theme_en", ({ theme }) => theme.name.en],
    ["theme_vi", ({ theme }) => theme.name.vi],
    ["sentences", ({ sentences }) => sentences],
    ["article_sentences", ({ article }) => article.sentences],
    ["share", ({ article, sentences }) => shareText(sentences, article.sentences)],
  ],
};
