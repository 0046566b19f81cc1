import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { ThemeComparison } from "#selectors/matrix/compareThemes.ts";
import { shareOf } from "#selectors/matrix/proportion.ts";
import { apartWords } from "./comparisonGrid.tsx";
import { sideName } from "./sideName.ts";
import { wordsOf } from "./words.ts";

interface ComparisonTableProps {
  comparison: ThemeComparison;
  caption: string;
  t: T;
  lang: Language;
}

/** The comparison as text: the same counts, shares and intervals, and what they tell apart. */
export function ComparisonTable({ comparison, caption, t, lang }: ComparisonTableProps) {
  const { percent } = wordsOf(lang);
  const { sides, rows } = comparison;
  return (
    <table className="table matrix-twin-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("matrix.theme")}</th>
          {sides.map((side) => (
            <th key={side.province?.id ?? "the-rest"} scope="col">
              {sideName(side, t)}
            </th>
          ))}
          <th scope="col">{t("matrix.compare.wholeCorpus")}</th>
          <th scope="col">{t("matrix.compare.carried")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.theme.id}>
            <th scope="row">{row.theme.name[lang]}</th>
            {row.cells.map(({ k, n, interval }, at) => (
              <td key={sides[at]?.province?.id ?? "the-rest"}>
                {interval ? (
                  <>
                    {percent(k / n)}{" "}
                    <span className="matrix-quiet">
                      {`${k}/${n}, ${percent(interval.low)}–${percent(interval.high)}`}
                    </span>
                  </>
                ) : (
                  t("matrix.verdict.none")
                )}
              </td>
            ))}
            <td>{percent(shareOf(row.corpus) ?? 0)}</td>
            <td>{apartWords(row, comparison, t) ?? t("matrix.compare.not")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
