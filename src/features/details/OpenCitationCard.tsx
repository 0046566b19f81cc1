import type { Resolution } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { CitationIn } from "./DocumentsTab.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import type { Evidences } from "./useEvidence.ts";

/** A citation that fits several documents or none, or a passage that names none: with the reason, never guessed. */
export function OpenCitationCard({ article, citation, evidences }: CitationIn & { evidences: Evidences }) {
  const t = useT();
  const lang = useLang();
  const { resolution } = citation;
  return (
    <article className="fact">
      {citation.relation === "cites" && (
        <span className="tag tag-doubt mb-1">
          {t(resolution.kind === "ambiguous" ? "documents.ambiguous" : "documents.unresolved")}
        </span>
      )}
      <LocatorLine article={article} evidence={evidences.of.get(article.id)} locator={citation.locator} />
      <Candidates resolution={resolution} />
      {resolution.reason && <p className="mt-1 text-[12.5px] leading-snug">{resolution.reason[lang]}</p>}
      {citation.note && <p className="mt-1 text-[12px] text-muted">{citation.note[lang]}</p>}
    </article>
  );
}

function Candidates({ resolution }: { resolution: Resolution }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const ids =
    resolution.kind === "ambiguous"
      ? resolution.candidates
      : resolution.kind === "resolved"
        ? [resolution.document]
        : [];
  const likely = resolution.kind === "ambiguous" ? resolution.likely : null;
  return (
    <ul className="mt-1 text-[12.5px]">
      {ids.map((id) => {
        const document = index.documents.get(id);
        if (!document) return null;
        return (
          <li key={id}>
            <SelectLink to={{ kind: "document", id }}>
              {t(`documents.type.${document.type}`)} {document.number?.vi ?? document.title.en}
            </SelectLink>
            <span className="text-muted">
              {document.issued && ` · ${formatEdtf(document.issued, lang)}`}
              {id === likely && ` · ${t("documents.likely")}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
