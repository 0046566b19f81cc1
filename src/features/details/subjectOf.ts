import type { Article } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { type DateFilter, filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Panel, Selection, View } from "#state/view.ts";

/** What the details are of: its name, what it is, and the articles behind it. */
export interface Subject {
  selection: Selection;
  name: string;
  /** The language of the name, where it is not the page's. */
  nameLang?: "en" | undefined;
  /** "Province · Military Region 1" */
  kind: string;
  subtitle: string | null;
  articles: readonly Article[];
  /** The tab that opens first. */
  first: Panel;
}

export const titleOf = (article: Article, lang: "en" | "vi"): string =>
  (lang === "vi" && article.titleVi) || article.title.text;

/** "20 March 2024", or what is known around an unknown date. */
export function dateOf({ published }: Pick<Article, "published">, t: T, lang: "en" | "vi"): string {
  if (published.edtf) return formatEdtf(published.edtf, lang);
  if (published.notBefore && published.notAfter) {
    return t("articles.between", {
      from: formatEdtf(published.notBefore, lang),
      to: formatEdtf(published.notAfter, lang),
    });
  }
  return t("articles.unknownDate");
}

/** Reads the subject of the details off the view; null where the dataset has no such thing. */
export function subjectOf(
  index: CatalogueIndex,
  view: View,
  selection: Selection,
  t: T,
  lang: "en" | "vi",
): Subject | null {
  const filter: DateFilter = view;
  const kept = (articles: readonly Article[]) => filterArticles(index, filter, articles).kept;
  switch (selection.kind) {
    case "corpus": {
      const articles = kept(index.catalogue.articles);
      const subtitle = t("map.n", {
        articles: articles.length,
        sentences: articles.reduce((sum, { sentences }) => sum + sentences, 0),
      });
      return {
        selection,
        name: t("details.overview"),
        kind: t("details.kind.corpusN", { count: articles.length }),
        subtitle,
        articles,
        first: "themes",
      };
    }
    case "province": {
      const unit = index.unit(view.boundaries, selection.id);
      if (!unit) return null;
      const articles = kept(articlesAbout(index, { ...selection, boundaries: view.boundaries }));
      const documents = new Set(articles.flatMap((article) => article.documents)).size;
      const region = unit.militaryRegion && t("details.kind.militaryRegion", { number: unit.militaryRegion });
      return {
        selection,
        name: unit.name.vi,
        kind: [t(unit.kind === "province" ? "details.kind.province" : "details.kind.city"), region]
          .filter(Boolean)
          .join(" · "),
        subtitle: [
          t("count.articles", { count: articles.length }),
          articles.length > 0 && t("count.documentsCited", { count: documents }),
        ]
          .filter(Boolean)
          .join(" · "),
        articles,
        first: "themes",
      };
    }
    case "article": {
      const article = index.articles.get(selection.id);
      if (!article) return null;
      return {
        selection,
        name: titleOf(article, lang),
        kind: `${t("details.kind.article")} · ${article.scopeName[lang]}`,
        subtitle: `${article.outlet[lang]} · ${dateOf(article, t, lang)}`,
        articles: [article],
        first: "articles",
      };
    }
    case "document": {
      const document = index.documents.get(selection.id);
      if (!document) return null;
      const type = t(`documents.type.${document.type}`);
      const title = (lang === "vi" && document.title.vi) || document.title.en;
      return {
        selection,
        name: document.number ? `${type} ${document.number.vi}` : title,
        nameLang: !document.number && lang === "vi" && !document.title.vi ? "en" : undefined,
        kind: t("details.kind.document"),
        subtitle: document.number ? title : type,
        articles: kept(articlesAbout(index, selection)),
        first: "articles",
      };
    }
    case "theme": {
      const theme = index.themes.get(selection.id);
      if (!theme) return null;
      return {
        selection,
        name: theme.name[lang],
        kind: `${t("details.kind.theme")} · ${index.families.get(theme.family)?.name[lang] ?? ""}`,
        subtitle: null,
        articles: kept(articlesAbout(index, selection)),
        first: "themes",
      };
    }
    case "place": {
      const place = index.places.get(selection.id);
      if (!place) return null;
      return {
        selection,
        name: place.name[lang],
        kind: `${t("details.kind.place")} · ${place.kind[lang]}`,
        subtitle: null,
        articles: kept(articlesAbout(index, selection)),
        first: "articles",
      };
    }
  }
}
