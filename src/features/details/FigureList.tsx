import type { Article, ArticleEvidence, Figure } from "#dataset/schema.ts";
import { numberFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { LocatorLine } from "./LocatorLine.tsx";

/** The numbers an article states, each with what it counts and whether other sources agree. */
export function FigureList({ article, evidence }: { article: Article; evidence: ArticleEvidence }) {
  const t = useT();
  const lang = useLang();
  const amount = ({ value, qualifier, unit }: Figure) =>
    [qualifier && t(`qualifier.${qualifier}`), value !== null && numberFormat(lang).format(value), unit[lang]]
      .filter(Boolean)
      .join(" ");
  return (
    <section aria-label={t("articles.figures")}>
      <h3 className="kicker mb-1.5">{t("articles.figures")}</h3>
      {evidence.figures.length === 0 && <p className="text-[13px] text-muted">{t("articles.noFigures")}</p>}
      <ul className="grid gap-2">
        {evidence.figures.map((figure) => (
          <li key={figure.id} className="text-[13px]">
            <p className="leading-snug">
              <strong className="font-semibold">{amount(figure)}</strong> {figure.counts[lang]}
            </p>
            {figure.locator && <LocatorLine article={article} evidence={evidence} locator={figure.locator} />}
            <p className="text-[12px] leading-snug text-muted">
              {figure.derived ? t("articles.counted") : t(`check.${figure.check}`)}
              {figure.note && `: ${figure.note[lang]}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
