import { articlesAbout } from "#selectors/articlesOf.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { type Named, NOTHING_NAMED } from "#selectors/namedBy.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { selectionOf, type View } from "#state/view.ts";
import { ArticleRows } from "./ArticleRows.tsx";
import { CiterRows } from "./CiterRows.tsx";
import { CompareDocuments } from "./CompareDocuments.tsx";
import { CompareThemes } from "./CompareThemes.tsx";
import { DocumentRows } from "./DocumentRows.tsx";
import { EventRows } from "./EventRows.tsx";
import { figureOf } from "./figureOf.ts";
import { LifeRows } from "./LifeRows.tsx";
import { MostCited } from "./MostCited.tsx";
import { ThemeBars } from "./ThemeBars.tsx";
import { ThemeByArticle } from "./ThemeByArticle.tsx";

/** The one figure that fits a view, of the articles that its selection and dates keep; nothing where the map says it all. */
export function StageFigure({ view, named = NOTHING_NAMED }: { view: View; named?: Named }) {
  const index = useCatalogue();
  const selection = selectionOf(view);
  const about =
    selection.kind === "corpus"
      ? index.catalogue.articles
      : articlesAbout(
          index,
          selection.kind === "province" ? { ...selection, boundaries: view.boundaries } : selection,
        );
  const articles = selection.kind === "article" ? about : filterArticles(index, view, about).kept;
  const document = selection.kind === "document" ? index.documents.get(selection.id) : undefined;
  switch (figureOf(view)) {
    case "compare-themes":
      return <CompareThemes named={named} />;
    case "compare-documents":
      return <CompareDocuments named={named} />;
    case "most-cited":
      return <MostCited articles={articles} />;
    case "citers":
      return document ? <CiterRows id={document.id} /> : null;
    case "life":
      return document ? <LifeRows document={document} /> : null;
    case "theme":
      return selection.kind === "theme" ? <ThemeByArticle id={selection.id} articles={articles} /> : null;
    case "themes":
      return <ThemeBars articles={articles} />;
    case "documents":
      return <DocumentRows articles={articles} named={named} />;
    case "events":
      return <EventRows articles={articles} named={named} />;
    case "articles":
      return <ArticleRows articles={articles} />;
    default:
      return null;
  }
}
