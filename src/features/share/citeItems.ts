import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { CiteWords, CslItem } from "#selectors/export/cite/csl.ts";
import { cslOfArticle } from "#selectors/export/cite/cslOfArticle.ts";
import { cslOfDocument } from "#selectors/export/cite/cslOfDocument.ts";
import { cslOfView } from "#selectors/export/cite/cslOfView.ts";
import type { ExportBasis } from "./exportBasis.ts";
import { viewTitle } from "./viewTitle.ts";

/** What can be cited: the view, what is selected, or everything of one kind. */
export type CiteWhat = "view" | "article" | "document" | "articles" | "documents";

/** The words of notes, in the reader's language. */
export function citeWords({ t, lang }: Pick<ExportBasis, "t" | "lang">): CiteWords {
  const day = (date: string | null) => (date ? formatEdtf(date, lang) : "");
  return {
    undated: (notBefore, notAfter) =>
      t("share.cite.undated", {
        known: notBefore ? (notAfter ? "between" : "after") : notAfter ? "before" : "none",
        from: day(notBefore),
        to: day(notAfter),
      }),
    otherTitle: (title) => t("share.cite.otherTitle", { title }),
    original: (url) => t("share.cite.original", { url }),
    dataset: (version, hash) => t("share.cite.dataset", { version, hash }),
  };
}

/** What can be cited of a view, the most particular first. */
export function citable({ view, scope }: ExportBasis): CiteWhat[] {
  return [
    ...(view.article ? (["article"] as const) : []),
    ...(view.document && !view.article ? (["document"] as const) : []),
    "view",
    ...(scope.articles.length > 0 ? (["articles"] as const) : []),
    ...(scope.documents.length > 0 ? (["documents"] as const) : []),
  ];
}

/** How many items a choice comes to. */
export const citeCount = ({ scope }: ExportBasis, what: CiteWhat): number =>
  what === "articles" || what === "documents" ? scope[what].length : 1;

/** The items one by one, so that thousands need not be made at once. `today` dates the look at the view. */
export function* citeItems(basis: ExportBasis, what: CiteWhat, today: string): Generator<CslItem> {
  const { index, view, scope, about, lang } = basis;
  const words = citeWords(basis);
  if (what === "view") {
    yield cslOfView({ title: viewTitle(basis), today, lang }, about, words);
  } else if (what === "article" || what === "articles") {
    const selected = view.article && index.articles.get(view.article);
    const articles = what === "articles" ? scope.articles : selected ? [selected] : [];
    for (const article of articles) yield cslOfArticle(article, words);
  } else {
    const selected = view.document && index.documents.get(view.document);
    const documents = what === "documents" ? scope.documents : selected ? [selected] : [];
    for (const document of documents) yield cslOfDocument(document, words);
  }
}
