import type { Document, DocumentCitation } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { CitingArticle } from "#selectors/citationsOf.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";
import { SelectLink } from "../facts/SelectLink.tsx";
import { CitingCard } from "./CitingCard.tsx";
import { nameAndDate } from "./nameOf.ts";

interface PassageSectionProps {
  kind: "open" | "context";
  document: Document;
  groups: readonly CitingArticle[];
}

/** What is not counted among the citations: those that stay open between this document and others, or name none. */
export function PassageSection({ kind, document, groups }: PassageSectionProps) {
  const t = useT();
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { citations }) => sum + citations.length, 0);
  const heading = t(kind === "open" ? "documents.openHead" : "documents.contextHead", { count });
  return (
    <section className={`mb-6 passages-${kind}`} aria-label={heading}>
      <h3 className="kicker mb-1">{heading}</h3>
      <p className="mb-2 text-[12.5px] leading-snug text-muted">
        {t(kind === "open" ? "documents.openNote" : "documents.contextNote")}
      </p>
      <VirtualList
        items={groups}
        keyOf={({ article }) => article.id}
        estimatePx={190}
        className="grid gap-2.5"
        itemClassName="pb-px"
        render={({ article, citations }) => (
          <CitingCard
            article={article}
            citations={citations}
            after={(citation) => <Candidates citation={citation} own={document} />}
          />
        )}
      />
    </section>
  );
}

/** The documents that the citation may mean, this one marked, and why it stays open. */
function Candidates({ citation: { resolution }, own }: { citation: DocumentCitation; own: Document }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  if (resolution.kind !== "ambiguous")
    return resolution.kind === "resolved" && resolution.certainty === "probable" ? null : (
      <p className="mt-0.5 text-[12px] text-muted">{resolution.reason?.[lang]}</p>
    );
  return (
    <>
      <ul className="candidates" aria-label={t("documents.candidates")}>
        {resolution.candidates.map((id) => {
          const document = index.documents.get(id);
          if (!document) return null;
          const name = nameAndDate(document, createT(lang), lang);
          return (
            <li key={id} data-stands-for={referenceKey({ kind: "document", id })}>
              {id === own.id ? (
                <b className="font-semibold">{name}</b>
              ) : (
                <SelectLink to={{ kind: "document", id }}>{name}</SelectLink>
              )}
              <span className="text-muted">
                {id === own.id && ` · ${t("documents.thisOne")}`}
                {id === resolution.likely && ` · ${t("documents.likely")}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-0.5 text-[12px] leading-snug text-muted">{resolution.reason[lang]}</p>
    </>
  );
}
