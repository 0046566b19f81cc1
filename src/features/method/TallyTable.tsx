import type { Tallies } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { formatShare } from "./formatShare.ts";

const kinds = ["citations", "resolutions", "dates", "places", "figures"] as const;

/** Precision, recall and F1 of every kind of fact, with the counts that they rest on. */
export function TallyTable({ caption, tallies }: { caption: string; tallies: Tallies }) {
  const t = useT();
  const lang = useLang();
  return (
    <table className="table method-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("method.kindColumn")}</th>
          <th scope="col" className="num">
            {t("method.counts")}
          </th>
          <th scope="col" className="num">
            {t("method.precision")}
          </th>
          <th scope="col" className="num">
            {t("method.recall")}
          </th>
          <th scope="col" className="num">
            F1
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const { right, wrong, missed, precision, recall, f1 } = tallies[kind];
          return (
            <tr key={kind}>
              <th scope="row">{t(`method.kind.${kind}`)}</th>
              <td className="num">{`${right} · ${wrong} · ${missed}`}</td>
              <td className="num">{formatShare(precision, lang)}</td>
              <td className="num">{formatShare(recall, lang)}</td>
              <td className="num font-semibold">{formatShare(f1, lang)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
