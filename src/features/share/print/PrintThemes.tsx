import { percentFormat } from "#i18n/formats.ts";
import { useT } from "#i18n/I18n.tsx";
import { themeSharesOf } from "#selectors/themeShares.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** The themes by their share of sentences, beside the share over all articles; those without a sentence in one line. */
export function PrintThemes({ basis }: { basis: ExportBasis }) {
  const t = useT();
  const { index, scope, lang, view } = basis;
  const { rows, n } = themeSharesOf(index, scope.articles);
  const carried = rows.filter(({ sentences }) => sentences > 0);
  const gaps = rows.filter(({ sentences }) => sentences === 0);
  const percent = percentFormat(lang);
  // Where everything is shown, both columns would say the same.
  const compares = scope.articles.length < index.catalogue.articles.length;
  if (n === 0) return null;
  return (
    <section className="print-themes">
      <h2>{t("share.print.themes")}</h2>
      <p className="print-note">{t("share.print.share", { n })}</p>
      <ul className="print-columns print-shares">
        {carried.map(({ theme, share, sentences, corpus }) => (
          <li key={theme.id} className={theme.id === view.theme ? "print-chosen" : undefined}>
            <span className={`print-hue hue-${theme.family}`} />
            <span>{theme.name[lang]}</span>
            <span className="print-number">
              {percent.format(share)} ({sentences})
              {compares && (
                <span className="print-quiet">
                  {" "}
                  · {t("share.print.corpus")} {percent.format(corpus)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <p className="print-note">0%: {gaps.map(({ theme }) => theme.name[lang]).join(" · ")}</p>
      )}
    </section>
  );
}
