import type { Agreement, Evaluation } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { formatShare } from "./formatShare.ts";

interface Row {
  key: string;
  name: string;
  /** Of the name, where it is not the page's. */
  language?: string | undefined;
  agreement: Agreement;
  unseen: Agreement;
}

/** The same numbers as the chart, in words and with what they rest on: all, by article, by theme. */
export function AlphaTable({ evaluation: { themes, articles } }: { evaluation: Evaluation }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const rows: Row[] = [
    { key: "all", name: t("method.all"), agreement: themes.pooled, unseen: themes.unseen },
    ...articles.map(({ article, themes: agreement, unseen }) => ({
      key: article,
      name: index.articles.get(article)?.title.text ?? article,
      language: index.articles.get(article)?.language,
      agreement,
      unseen,
    })),
    ...themes.byTheme.map(({ theme, agreement, unseen }) => ({
      key: theme,
      name: index.themes.get(theme)?.name[lang] ?? theme,
      agreement,
      unseen,
    })),
  ];
  const range = ({ interval }: Agreement) =>
    interval ? `${formatShare(interval.low, lang)}–${formatShare(interval.high, lang)}` : "–";
  return (
    <table className="table method-table">
      <caption>{t("method.alphaCaption")}</caption>
      <thead>
        <tr>
          <th scope="col">
            {t("method.scope")} <span className="method-counts">{t("method.codings")}</span>
          </th>
          <th scope="col" className="num">
            α
          </th>
          <th scope="col" className="num">
            {t("method.interval")}
          </th>
          <th scope="col" className="num">
            {t("method.unseen")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, language, agreement, unseen }) => (
          <tr key={key}>
            <th scope="row">
              <span lang={language}>{name}</span>{" "}
              <span className="method-counts">{`${agreement.hand} · ${agreement.machine} · ${agreement.both}`}</span>
            </th>
            <td className="num font-semibold">{formatShare(agreement.alpha, lang)}</td>
            <td className="num">{range(agreement)}</td>
            <td className="num">{formatShare(unseen.alpha, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
