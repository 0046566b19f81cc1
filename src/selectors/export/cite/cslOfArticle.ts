import type { Article } from "#dataset/schema.ts";
import { type CiteWords, type CslItem, noteOf, withoutEmpty } from "./csl.ts";
import { cslDate } from "./cslDate.ts";

/**
 * An article as a newspaper article. Authors keep their names in the Vietnamese order and with their marks, so they
 * are literal: a style would turn them round. A date that nobody found is left out, and the note says its bounds.
 */
export function cslOfArticle(article: Article, words: CiteWords): CslItem {
  const { id, title, titleVi, titleViHow, language, published, url, originalUrl } = article;
  const issued = cslDate(published.edtf);
  const lang = language === "vi" ? "vi" : "en";
  return withoutEmpty({
    id,
    type: "article-newspaper",
    title: title.text,
    author: article.authors.map(({ name }) => ({ literal: name.vi })),
    translator: article.translator ? [{ literal: article.translator }] : null,
    "container-title": article.outlet[lang],
    section: article.section,
    publisher: article.publisher[lang],
    language,
    issued,
    URL: url,
    note: noteOf(
      issued ? null : words.undated(published.notBefore, published.notAfter),
      // A title that we translated is ours and no part of the article.
      titleVi && titleViHow !== "derived" && titleVi !== title.text ? words.otherTitle(titleVi) : null,
      originalUrl && words.original(originalUrl),
    ),
  });
}
