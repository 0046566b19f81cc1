import type { Article, Document } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import type { CitationIn } from "./DocumentsTab.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import type { Evidences } from "./useEvidence.ts";

interface CitedDocumentCardProps {
  document: Document;
  citations: readonly CitationIn[];
  evidences: Evidences;
  /** Other articles of the corpus that cite it. */
  others: readonly Article[];
  /** Whether to say which article each citation stands in. */
  showTitles: boolean;
}

/** A cited document: what it is, each citation as printed with its paragraph, and who else cites it. */
export function CitedDocumentCard({
  document,
  citations,
  evidences,
  others,
  showTitles,
}: CitedDocumentCardProps) {
  const t = useT();
  const lang = useLang();
  const type = t(`documents.type.${document.type}`);
  const title = (lang === "vi" && document.title.vi) || document.title.en;
  const issuer = (lang === "vi" && document.issuer.vi) || document.issuer.en;
  return (
    <article className="fact" data-stands-for={referenceKey({ kind: "document", id: document.id })}>
      <h4 className="text-[13.5px] leading-snug">
        <span className="font-semibold">
          <SelectLink to={{ kind: "document", id: document.id }}>
            {document.number ? (
              `${type} ${document.number.vi}`
            ) : (
              <span lang={lang === "vi" && !document.title.vi ? "en" : undefined}>{title}</span>
            )}
          </SelectLink>
        </span>
        <span className="text-[12px] text-muted">
          {document.issued && ` · ${formatEdtf(document.issued, lang)}`} · {issuer}
        </span>
      </h4>
      {document.number && (
        <p
          className="mt-0.5 text-[13px] leading-snug"
          lang={lang === "vi" && !document.title.vi ? "en" : undefined}
        >
          {title}
        </p>
      )}
      {(document.confidence !== "verified" || document.status) && (
        <p className="mt-0.5 text-[12px] text-muted">
          {document.status?.[lang]}
          {document.confidence !== "verified" && (
            <span className="tag tag-doubt ml-1.5">{t(`documents.confidenceOf.${document.confidence}`)}</span>
          )}
        </p>
      )}
      <ul className="mt-1.5 grid gap-1">
        {citations.map(({ article, citation }) => (
          <li key={`${article.id} ${citation.id}`}>
            {showTitles && <p className="text-[12px] font-semibold text-muted">{article.scopeName[lang]}</p>}
            <LocatorLine
              article={article}
              evidence={evidences.of.get(article.id)}
              locator={citation.locator}
            />
            {citation.resolution.kind === "resolved" && citation.resolution.certainty === "probable" && (
              <p className="text-[12px] text-muted">
                <span className="tag tag-doubt">{t("documents.probable")}</span>{" "}
                {citation.resolution.reason?.[lang]}
              </p>
            )}
            {citation.note && <p className="text-[12px] text-muted">{citation.note[lang]}</p>}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="mt-1 text-[12px] text-muted">
          {t("documents.alsoCitedBy", { names: others.map((one) => one.scopeName[lang]).join(", ") })}
        </p>
      )}
    </article>
  );
}
