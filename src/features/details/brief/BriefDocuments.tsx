import type { Article } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type CitedDocument, coCited, documentsOf } from "#selectors/documentsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { NeighbourList } from "../document/NeighbourList.tsx";
import { nameOf, titleLang, titleOf } from "../document/nameOf.ts";
import { EvidenceState } from "../EvidenceState.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { LocatorLine } from "../LocatorLine.tsx";
import type { Subject } from "../subjectOf.ts";
import { type Evidences, useEvidence } from "../useEvidence.ts";
import { Rest } from "./Rest.tsx";
import "../document/document.css";

const MOST = 5;

/** The documents cited most, each with the first place that cites it; of a document, what is cited beside it. */
export function BriefDocuments({ subject: { selection, articles } }: { subject: Subject }) {
  const t = useT();
  const index = useCatalogue();
  const cited = documentsOf(index, articles);
  const document = selection.kind === "document" ? index.documents.get(selection.id) : undefined;
  const evidences = useEvidence(document ? [] : articles);
  if (document) {
    const neighbours = coCited(index, document.id, articles).length;
    return neighbours === 0 ? (
      <p>{t("documents.none")}</p>
    ) : (
      <div className="brief-neighbours">
        <NeighbourList document={document} articles={articles} most={MOST} />
        <Rest count={neighbours - MOST} panel="documents" />
      </div>
    );
  }
  if (cited.length === 0)
    return <p>{t(selection.kind === "article" ? "documents.noneArticle" : "documents.none")}</p>;
  return (
    <>
      <ul className="brief-list">
        {cited.slice(0, MOST).map((one) => (
          <Cited key={one.document.id} cited={one} of={articles.length} evidences={evidences} />
        ))}
      </ul>
      {evidences.error && <EvidenceState {...evidences} />}
      <Rest count={cited.length - MOST} panel="documents" />
    </>
  );
}

interface CitedProps {
  cited: CitedDocument;
  /** How many articles there are to cite it. */
  of: number;
  evidences: Evidences;
}

function Cited({ cited: { document, articles }, of, evidences }: CitedProps) {
  const t = useT();
  const lang = useLang();
  const place = firstCitation(articles, evidences, document.id);
  return (
    <li data-stands-for={referenceKey({ kind: "document", id: document.id })}>
      <p className="brief-name">
        <SelectLink to={{ kind: "document", id: document.id }}>
          <span lang={document.number ? undefined : titleLang(document, lang)}>
            {nameOf(document, createT(lang), lang)}
          </span>
        </SelectLink>
        {/* Numbers repeat: the year tells which. */}
        {document.issued && (
          <span className="brief-note"> · {formatEdtf(document.issued.slice(0, 4), lang)}</span>
        )}
        {of > 1 && (
          <span className="brief-note">
            {" · "}
            {t("documents.lifeCited", { count: articles.length })}
          </span>
        )}
      </p>
      {document.number && (
        <p className="brief-note line-clamp-1" lang={titleLang(document, lang)}>
          {titleOf(document, lang)}
        </p>
      )}
      <div className="brief-locator">
        {place && (
          <LocatorLine
            article={place.article}
            evidence={evidences.of.get(place.article.id)}
            locator={place.citation.locator}
          />
        )}
      </div>
    </li>
  );
}

function firstCitation(articles: readonly Article[], { of }: Evidences, document: string) {
  for (const article of articles) {
    const citation = of
      .get(article.id)
      ?.citations.find(
        ({ relation, resolution }) =>
          relation === "cites" && resolution.kind === "resolved" && resolution.document === document,
      );
    if (citation) return { article, citation };
  }
  return null;
}
