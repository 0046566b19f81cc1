import type { Article, Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";

type Language = "en" | "vi";

export const titleOf = ({ title }: Document, lang: Language): string =>
  (lang === "vi" && title.vi) || title.en;

/** The language of what `titleOf` gives, where it is not the page's. */
export const titleLang = ({ title }: Document, lang: Language): "en" | undefined =>
  lang === "vi" && !title.vi ? "en" : undefined;

export const yearOf = ({ issued }: Document): string => issued?.slice(0, 4) ?? "";

/** "Resolution 28-NQ/TW of 2008", which no other of its number shares, or the title of a document without a number. */
export function nameOf(document: Document, t: T, lang: Language): string {
  const { number, type } = document;
  if (!number) return titleOf(document, lang);
  const name = `${t(`documents.type.${type}`)} ${number.vi}`;
  const year = yearOf(document);
  return year === "" || number.vi.includes(year) ? name : t("network.ofYear", { name, year });
}

/** The year in which an article appeared, or the years between which it did; empty where nothing is known. */
export function yearsOf(index: CatalogueIndex, article: Article): string {
  const span = index.published.get(article.id);
  if (!span || !Number.isFinite(span.start) || !Number.isFinite(span.end)) return "";
  const [first, last] = [span.start, span.end - 1].map((time) => new Date(time).getUTCFullYear());
  return first === last ? `${first}` : `${first}–${last}`;
}
