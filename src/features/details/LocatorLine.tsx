import { ExternalLink } from "lucide-react";
import type { Article, ArticleEvidence, Locator } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { sourceLink } from "#selectors/sourceLink.ts";
import { useViewStore } from "#state/AtlasState.tsx";

interface LocatorLineProps {
  article: Article;
  evidence: ArticleEvidence | undefined;
  locator: Locator;
}

/** Where a fact stands: the paragraph, which opens the evidence, the words, and the way to them on the source page. */
export function LocatorLine({ article, evidence, locator }: LocatorLineProps) {
  const t = useT();
  const store = useViewStore();
  const [position, quote] = locator.selector;
  const paragraph = evidence?.paragraphs.find(({ index }) => index === locator.paragraph);
  const where = paragraph
    ? paragraph.kind === "body"
      ? t("evidence.paragraph", { number: paragraph.number ?? 0 })
      : t(`evidence.${paragraph.kind}`)
    : t("evidence.outside");
  return (
    <p className="locator">
      <button
        type="button"
        aria-label={`${t("evidence.open", { where })}: “${quote.exact}”`}
        data-start={position.start}
        onClick={() => store.getState().openEvidence({ article: article.id, locator })}
      >
        {where} · <q lang={article.language}>{quote.exact}</q>
      </button>
      <a
        href={sourceLink(article.url, quote.exact)}
        target="_blank"
        rel="noreferrer"
        title={t("evidence.source")}
        aria-label={`${t("evidence.source")}: “${quote.exact}”`}
      >
        <ExternalLink size={13} aria-hidden="true" />
      </a>
    </p>
  );
}
