import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { documentsOf } from "#selectors/documentsOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { selectionOf, type View } from "#state/view.ts";
import { documentName, documentTitle, titleLang } from "./figure/names.ts";

/** What is selected, for a card: its name, the language of the name where it is not the page's, and what stands behind it. */
export interface SubjectWords {
  name: string;
  nameLang: Language | undefined;
  under: string;
}

export function subjectWords(index: CatalogueIndex, view: View, t: T, lang: Language): SubjectWords {
  const selection = selectionOf(view);
  const named = (name: string, nameLang?: Language) => ({ name, nameLang });
  if (selection.kind === "corpus") {
    return {
      ...named(t("details.overview")),
      under: t("count.articles", { count: index.catalogue.articles.length }),
    };
  }
  const about = articlesAbout(
    index,
    selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection,
  );
  const articles = selection.kind === "article" ? about : filterArticles(index, view, about).kept;
  const under = [
    t("count.articles", { count: articles.length }),
    selection.kind !== "document" &&
      t("count.documentsCited", { count: documentsOf(index, articles).length }),
  ]
    .filter(Boolean)
    .join(" · ");
  switch (selection.kind) {
    case "province":
      return { ...named(index.unit(view.boundaries, selection.id)?.name.vi ?? selection.id), under };
    case "article": {
      const article = index.articles.get(selection.id);
      const vi = lang === "vi" ? article?.titleVi : null;
      const other = article && article.language !== lang ? article.language : undefined;
      return { ...named(vi ?? article?.title.text ?? selection.id, vi ? undefined : other), under };
    }
    case "document": {
      const document = index.documents.get(selection.id);
      if (!document) return { ...named(selection.id), under };
      return {
        ...named(documentName(document, t, lang), document.number ? undefined : titleLang(document, lang)),
        under: document.number ? `${documentTitle(document, lang)} · ${under}` : under,
      };
    }
    case "theme":
      return { ...named(index.themes.get(selection.id)?.name[lang] ?? selection.id), under };
    case "place":
      return { ...named(index.places.get(selection.id)?.name[lang] ?? selection.id), under };
  }
}
