import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import type { Article, DocumentCitation } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { citationsOf } from "#selectors/citationsOf.ts";
import { hasCitations } from "#selectors/documentsOf.ts";
import { newestFirst } from "#selectors/newestFirst.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { documentQuery } from "#state/queries.ts";
import { CitationLine } from "../document/CitationLine.tsx";
import { ArticleProvinces } from "../facts/ArticleProvinces.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { dateOf, type Subject, titleOf } from "../subjectOf.ts";
import { Rest } from "./Rest.tsx";

const MOST = 4;

/** The newest articles behind what is selected, each with the way to its source; of an article, our summary. */
export function BriefArticles({ subject: { selection, articles } }: { subject: Subject }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const [only] = articles;
  const citations = useCitations(selection.kind === "document" ? selection.id : null);
  if (articles.length === 0) return <p>{t("count.articles", { count: 0 })}</p>;
  if (selection.kind === "article" && only) {
    return (
      <>
        <p className="brief-text">{only.summary[lang]}</p>
        <div className="brief-note">
          <ArticleProvinces article={only} />
        </div>
        <Source article={only} />
      </>
    );
  }
  const from = selection.kind === "province" ? selection.id : null;
  return (
    <>
      <ul className="brief-list">
        {newestFirst(index, articles)
          .slice(0, MOST)
          .map((article) => (
            <li key={article.id} data-stands-for={referenceKey({ kind: "article", id: article.id })}>
              <p className="brief-name">
                <SelectLink to={{ kind: "article", id: article.id }} province={from}>
                  <span lang={lang === "vi" && article.titleVi ? undefined : article.language}>
                    {titleOf(article, lang)}
                  </span>
                </SelectLink>
              </p>
              <p className="brief-note">
                {article.outlet[lang]} · {dateOf(article, createT(lang), lang)}
              </p>
              {citations(article)
                .slice(0, 1)
                .map((citation) => (
                  <CitationLine key={citation.id} article={article} citation={citation} />
                ))}
              <Source article={article} />
            </li>
          ))}
      </ul>
      <Rest count={articles.length - MOST} panel="articles" />
    </>
  );
}

function Source({ article }: { article: Article }) {
  const t = useT();
  const lang = useLang();
  return (
    <p className="brief-source">
      <a
        className="link"
        href={article.url}
        target="_blank"
        rel="noreferrer"
        aria-label={`${t("articles.read")}: ${titleOf(article, lang)}`}
      >
        {t("articles.read")}
        <ExternalLink size={13} aria-hidden="true" />
      </a>
    </p>
  );
}

/** Where an article cites the document that is selected; nothing where no document is, or until they have come. */
function useCitations(document: Extract<Subject["selection"], { kind: "document" }>["id"] | null) {
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const asked = document !== null && hasCitations(index, document);
  const { data } = useQuery({ ...documentQuery(document as NonNullable<typeof document>), enabled: asked });
  const cited = data && asked ? citationsOf(index, data, { from, to }).cited : [];
  return (article: Article): readonly DocumentCitation[] =>
    cited.find((one) => one.article === article)?.citations ?? [];
}
