import type { Article, Citation, DocumentId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { documentsOf } from "#selectors/documentsOf.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { CitedDocumentCard } from "./CitedDocumentCard.tsx";
import { EvidenceState } from "./EvidenceState.tsx";
import { OpenCitationCard } from "./OpenCitationCard.tsx";
import type { Subject } from "./subjectOf.ts";
import { type Evidences, useEvidence } from "./useEvidence.ts";

/** A citation with the article that makes it. */
export interface CitationIn {
  article: Article;
  citation: Citation;
}

/** What the articles cite: documents with their literal citations; then what stays open, and what is only named. */
export function DocumentsTab({ subject }: { subject: Subject }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const evidences = useEvidence(subject.articles);
  const all = citationsIn(subject.articles, evidences);
  const cited = all.filter(({ citation }) => citation.relation === "cites");
  const open = cited.filter(({ citation }) => citation.resolution.kind !== "resolved");
  const context = all.filter(({ citation }) => citation.relation === "context");
  const documents = documentsOf(index, subject.articles);
  const citing = (id: DocumentId) =>
    cited.filter(
      ({ citation: { resolution } }) => resolution.kind === "resolved" && resolution.document === id,
    );
  const heading = "kicker mt-5 mb-2";

  return (
    <div className="px-5 py-4">
      <EvidenceState {...evidences} />
      {documents.length === 0 && !evidences.loading && (
        <p className="mb-3 text-[13.5px]">
          {t(subject.selection.kind === "article" ? "documents.noneArticle" : "documents.none")}
        </p>
      )}
      <ul className="grid gap-2.5">
        {documents.map(({ document, others }) => (
          <li key={document.id}>
            <CitedDocumentCard
              document={document}
              citations={citing(document.id)}
              evidences={evidences}
              others={others}
              showTitles={subject.articles.length > 1}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <section aria-label={t("documents.unresolved")}>
          <h3 className={heading}>{t("count.open", { count: open.length })}</h3>
          <ul className="grid gap-2.5">
            {open.map((one) => (
              <li key={`${one.article.id} ${one.citation.id}`}>
                <OpenCitationCard {...one} evidences={evidences} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {context.length > 0 && (
        <section aria-label={t("documents.context")}>
          <h3 className={heading}>{t("documents.context")}</h3>
          <p className="mb-2 text-[12px] text-muted">{t("documents.contextNote")}</p>
          <ul className="grid gap-2.5" lang={lang}>
            {context.map((one) => (
              <li key={`${one.article.id} ${one.citation.id}`}>
                <OpenCitationCard {...one} evidences={evidences} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const citationsIn = (articles: readonly Article[], { of }: Evidences): CitationIn[] =>
  articles.flatMap((article) =>
    (of.get(article.id)?.citations ?? []).map((citation) => ({ article, citation })),
  );
