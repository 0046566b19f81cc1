import { useQuery } from "@tanstack/react-query";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { evaluationQuery } from "#state/queries.ts";
import { AlphaChart } from "./AlphaChart.tsx";
import { AlphaTable } from "./AlphaTable.tsx";
import { formatShare } from "./formatShare.ts";
import { Prose } from "./Prose.tsx";
import { matching } from "./prose.ts";
import { TallyTable } from "./TallyTable.tsx";

/** The machine's first pass measured against the hand coding: facts by kind and article, themes by alpha. */
export function Measures() {
  const t = useT();
  const lang = useLang();
  const { articles } = useCatalogue();
  const { data, isError } = useQuery(evaluationQuery);
  if (isError) return <p className="method-text">{t("method.unreachable")}</p>;
  if (!data) return <p className="method-text">{t("app.loading")}</p>;
  const { themes } = data;
  const share = (value: number | null) => formatShare(value, lang);
  return (
    <>
      <Prose blocks={matching[lang]} />
      <h3 className="method-subheading">{t("method.facts")}</h3>
      <TallyTable
        caption={t("method.factsCaption", { count: data.articles.length })}
        tallies={data.overall}
      />
      {data.articles.map(({ article, tallies }) => (
        <details key={article} className="method-theme">
          <summary lang={articles.get(article)?.language}>
            {articles.get(article)?.title.text ?? article}
          </summary>
          <TallyTable caption={t("method.articleCaption")} tallies={tallies} />
        </details>
      ))}
      <h3 className="method-subheading">{t("method.alpha")}</h3>
      <p className="method-text">
        {t("method.alphaSaid", {
          alpha: share(themes.pooled.alpha),
          low: share(themes.pooled.interval?.low ?? null),
          high: share(themes.pooled.interval?.high ?? null),
          unseen: share(themes.unseen.alpha),
          unseenLow: share(themes.unseen.interval?.low ?? null),
          unseenHigh: share(themes.unseen.interval?.high ?? null),
          mean: share(themes.mean),
          masi: share(themes.masi),
          sentences: themes.pooled.sentences,
          resamples: data.bootstrap.resamples,
        })}
      </p>
      <AlphaChart themes={themes} />
      <details className="method-theme">
        <summary>{t("method.asTable")}</summary>
        <AlphaTable evaluation={data} />
      </details>
    </>
  );
}
