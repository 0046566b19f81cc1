import type { Article } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useT } from "#i18n/I18n.tsx";
import { newestFirst } from "#selectors/newestFirst.ts";
import { citeWords } from "../citeItems.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** What fits on the sheet; the rest is in the files. */
const MOST = 5;

/** Each article with who published it when, our summary, and its address in full. */
export function PrintArticles({ basis }: { basis: ExportBasis }) {
  const t = useT();
  const { index, scope, lang } = basis;
  const articles = newestFirst(index, scope.articles);
  const words = citeWords(basis);
  const when = ({ published }: Article) =>
    published.edtf
      ? formatEdtf(published.edtf, lang)
      : words.undated(published.notBefore, published.notAfter);
  return (
    <section>
      <h2>{t("share.print.articles")}</h2>
      {articles.length === 0 && <p className="print-note">{t("share.print.none")}</p>}
      {articles.slice(0, MOST).map((article) => (
        <div key={article.id} className="print-article">
          <h3 lang={article.language}>{article.title.text}</h3>
          <p className="print-note">
            {[article.authors.map(({ name }) => name.vi).join(", "), article.outlet[lang], when(article)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p>{article.summary[lang]}</p>
          <p className="print-url">{article.url}</p>
          {article.originalUrl && (
            <p className="print-url">
              {t("share.print.original")} {article.originalUrl}
            </p>
          )}
        </div>
      ))}
      {articles.length > MOST && (
        <p className="print-note">{t("share.print.more", { count: articles.length - MOST })}</p>
      )}
    </section>
  );
}
