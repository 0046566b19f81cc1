import type { ReactNode } from "react";
import type { Article, DocumentCitation } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang } from "#i18n/I18n.tsx";
import { provincesOf } from "#selectors/articlesOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { dateOf, titleOf } from "../subjectOf.ts";
import { CitationLine } from "./CitationLine.tsx";

interface CitingCardProps {
  article: Article;
  citations: readonly DocumentCitation[];
  /** What is said of each citation beyond its place. */
  after?: (citation: DocumentCitation) => ReactNode;
}

/** An article that cites the document: its title, when it appeared, the provinces it is about, each citation. */
export function CitingCard({ article, citations, after }: CitingCardProps) {
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const provinces = provincesOf(article, boundaries).flatMap((id) => index.unit(boundaries, id) ?? []);
  return (
    <article className="fact citing" data-stands-for={referenceKey({ kind: "article", id: article.id })}>
      <h4 className="text-[13.5px] leading-snug font-semibold">
        <SelectLink to={{ kind: "article", id: article.id }}>
          <span lang={lang === "vi" && article.titleVi ? undefined : article.language}>
            {titleOf(article, lang)}
          </span>
        </SelectLink>
      </h4>
      <p className="mt-0.5 text-[12.5px] leading-snug text-muted">
        {dateOf(article, createT(lang), lang)} · {provinces.map(({ name }) => name.vi).join(", ")}
      </p>
      {citations.length > 0 && (
        <ul className="mt-1.5 grid gap-1.5">
          {citations.map((citation) => (
            <li key={citation.id}>
              <CitationLine article={article} citation={citation} />
              {after?.(citation)}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
