import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useT } from "#i18n/I18n.tsx";
import { documentsOf } from "#selectors/documentsOf.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** What fits on the sheet; the rest is in the files. */
const MOST = 12;

/** The documents cited, the most cited first, with their sources written out. */
export function PrintDocuments({ basis }: { basis: ExportBasis }) {
  const t = useT();
  const { index, scope, lang, view } = basis;
  const cited = documentsOf(index, scope.articles);
  const first = cited.filter(({ document }) => document.id === view.document);
  const rows = [...first, ...cited.filter((row) => !first.includes(row))];
  return (
    <section>
      <h2>{t("share.print.documents")}</h2>
      {rows.length === 0 && <p className="print-note">{t("share.print.none")}</p>}
      <ul className="print-columns print-documents">
        {rows.slice(0, MOST).map(({ document, articles }) => {
          const source = document.sources.find((one) => one.startsWith("https://"));
          const title = (lang === "vi" && document.title.vi) || document.title.en;
          return (
            <li key={document.id} className={document.id === view.document ? "print-chosen" : undefined}>
              <p>
                {document.number && <strong>{document.number.vi}</strong>} {title}
              </p>
              <p className="print-note">
                {[
                  (lang === "vi" && document.issuer.vi) || document.issuer.en,
                  document.issued ? formatEdtf(document.issued, lang) : t("share.print.undated"),
                  t("share.print.citing", { count: articles.length }),
                ].join(" · ")}
              </p>
              {source && <p className="print-url">{source}</p>}
            </li>
          );
        })}
      </ul>
      {rows.length > MOST && (
        <p className="print-note">{t("share.print.more", { count: rows.length - MOST })}</p>
      )}
    </section>
  );
}
