import type { Article, Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";

/** "Resolution 28-NQ/TW", or the title of a document without a number. */
export const documentName = (document: Document, t: T, lang: Language): string =>
  document.number
    ? `${t(`documents.type.${document.type}`)} ${document.number.vi}`
    : documentTitle(document, lang);

export const documentTitle = ({ title }: Document, lang: Language): string =>
  (lang === "vi" && title.vi) || title.en;

/** The language of a document's title, where it is not the page's. */
export const titleLang = ({ title }: Document, lang: Language): "en" | undefined =>
  lang === "vi" && !title.vi ? "en" : undefined;

/** The year that tells documents of one number apart; null where the registry has none. */
export const issuedYear = ({ issued }: Document): string | null => /^\d{4}/.exec(issued ?? "")?.[0] ?? null;

/** "Kim Bang district 2023": an article by what it is about and its year, where that is known. */
export function articleName(index: CatalogueIndex, article: Article, lang: Language): string {
  const span = index.published.get(article.id);
  const year = (time: number) => (Number.isFinite(time) ? new Date(time).getUTCFullYear() : null);
  // The end of a span is the first moment after it.
  const [from, to] = span ? [year(span.start), year(span.end - 1)] : [null, null];
  return from !== null && from === to ? `${article.scopeName[lang]} ${from}` : article.scopeName[lang];
}
