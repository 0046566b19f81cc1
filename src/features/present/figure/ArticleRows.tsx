import type { Article } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { newestFirst } from "#selectors/newestFirst.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Figure } from "./Figure.tsx";
import { articleName } from "./names.ts";
import { useFitting } from "./useFitting.ts";

const MOST = 4;

/** Articles by title, outlet and date: what is spoken of, and how long it is. */
export function ArticleRows({ articles }: { articles: readonly Article[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const fitting = useFitting(articles.length, MOST);
  const { shown } = fitting;
  const titleOf = ({ title, titleVi }: Article) => (lang === "vi" && titleVi) || title.text;
  const titleLang = ({ titleVi, language }: Article) =>
    (lang === "vi" && titleVi) || language === lang ? undefined : language;
  const dateOf = ({ published: { edtf, notBefore, notAfter } }: Article) =>
    edtf
      ? formatEdtf(edtf, lang)
      : notBefore && notAfter
        ? t("articles.between", { from: formatEdtf(notBefore, lang), to: formatEdtf(notAfter, lang) })
        : t("articles.unknownDate");
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.articles.caption", { count: articles.length })}
      note={articles.length > shown && t("stage.moreArticles", { count: articles.length - shown })}
    >
      <ul className="stage-list">
        {newestFirst(index, articles)
          .slice(0, shown)
          .map((article) => (
            <li key={article.id} data-stands-for={referenceKey({ kind: "article", id: article.id })}>
              {fitting.tight ? (
                <p className="stage-line">
                  <strong>{articleName(index, article, lang)}</strong>
                  <span className="stage-of">{dateOf(article)}</span>
                </p>
              ) : (
                <>
                  <p>
                    <strong lang={titleLang(article)}>{titleOf(article)}</strong>
                  </p>
                  <p className="stage-under">
                    {[
                      article.publisher[lang],
                      dateOf(article),
                      t("count.sentences", { count: article.sentences }),
                    ].join(" · ")}
                  </p>
                </>
              )}
            </li>
          ))}
      </ul>
    </Figure>
  );
}
