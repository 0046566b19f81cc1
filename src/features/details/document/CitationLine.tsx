import { ExternalLink } from "lucide-react";
import type { Article, DocumentCitation } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { sourceLink } from "#selectors/sourceLink.ts";
import { useViewStore } from "#state/AtlasState.tsx";

/** One citation: the paragraph and the words as printed, which open the evidence; how sure it is; the source page. */
export function CitationLine({ article, citation }: { article: Article; citation: DocumentCitation }) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const { line, locator, resolution, note, form } = citation;
  const [, { exact }] = locator.selector;
  const where = !line
    ? t("evidence.outside")
    : line.kind === "body"
      ? t("evidence.paragraph", { number: line.number ?? 0 })
      : t(`evidence.${line.kind}`);
  const isProbable = resolution.kind === "resolved" && resolution.certainty === "probable";
  return (
    <div className="citation">
      <p className="locator">
        <button
          type="button"
          aria-label={`${t("evidence.open", { where })}: “${exact}”`}
          onClick={() => store.getState().openEvidence({ article: article.id, locator })}
        >
          <span className="citation-where">{where}</span> <q lang={article.language}>{exact}</q>
        </button>
        <a
          href={sourceLink(article.url, exact)}
          target="_blank"
          rel="noreferrer"
          title={t("evidence.source")}
          aria-label={`${t("evidence.source")}: “${exact}”`}
        >
          <ExternalLink size={13} aria-hidden="true" />
        </a>
      </p>
      <p className="text-[12px] leading-snug text-muted">
        {citation.relation === "cites" && t(`documents.form.${form}`)}
        {isProbable && <span className="tag tag-doubt ml-1.5">{t("documents.probable")}</span>}
      </p>
      {isProbable && resolution.reason && (
        <p className="mt-0.5 text-[12px] leading-snug text-muted">{resolution.reason[lang]}</p>
      )}
      {note && <p className="mt-0.5 text-[12px] leading-snug text-muted">{note[lang]}</p>}
    </div>
  );
}
