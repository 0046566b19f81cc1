import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type ComparedTheme, compareThemes } from "#selectors/matrix/compareThemes.ts";
import type { Named } from "#selectors/namedBy.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { Figure } from "./Figure.tsx";
import { SideHeads } from "./SideHeads.tsx";
import { useFitting } from "./useFitting.ts";
import { useSides } from "./useSides.ts";

const MOST = 7;

/** After what is spoken of comes what the numbers tell apart, then what lies furthest apart. */
const spread = ({ cells }: ComparedTheme): number => {
  const shares = cells.map(({ k, n }) => (n === 0 ? 0 : k / n));
  return Math.max(...shares) - Math.min(...shares);
};

/** Shares of themes side by side, those that differ most; what the numbers tell apart is marked as such. */
export function CompareThemes({ named }: { named: Named }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const sides = useSides();
  const { rows } = compareThemes(index, { from, to }, sides);
  const isNamed = ({ theme }: ComparedTheme) => Number(named.themes.has(theme.id));
  const sorted = rows
    .filter(({ cells }) => cells.some(({ k }) => k > 0))
    .toSorted((a, b) => isNamed(b) - isNamed(a) || b.apart.length - a.apart.length || spread(b) - spread(a));
  const fitting = useFitting(sorted.length, MOST);
  const { shown } = fitting;
  const kept = sorted.slice(0, shown);
  const full = Math.max(0.05, ...kept.flatMap(({ cells }) => cells.map(({ k, n }) => (n === 0 ? 0 : k / n))));
  const anyApart = kept.some(({ apart }) => apart.length > 0);
  return (
    <Figure
      fitting={fitting}
      caption={t("stage.compare.themes")}
      note={[
        t(anyApart ? "stage.compare.apart" : "stage.compare.notApart"),
        sorted.length > shown && t("stage.themes.more", { count: sorted.length - shown }),
      ]
        .filter(Boolean)
        .join(" · ")}
    >
      <table className="stage-compare" data-sides={sides.length}>
        <SideHeads sides={sides} under={({ pool }) => t("matrix.n", { count: pool.n })} />
        <tbody>
          {kept.map(({ theme, cells, apart }) => (
            <tr key={theme.id} data-stands-for={referenceKey({ kind: "theme", id: theme.id })}>
              <th scope="row" className={apart.length > 0 ? "stage-apart" : ""}>
                {theme.name[lang]}
                {apart.length > 0 && <span aria-hidden="true"> ◆</span>}
                {apart.length > 0 && <span className="sr-only">, {t("matrix.compare.carried")}</span>}
              </th>
              {cells.map(({ k, n }, at) => (
                <td key={sides[at]?.province?.id ?? ""}>
                  <strong>{n === 0 ? "–" : percentFormat(lang).format(k / n)}</strong>
                  <ShareBar share={n === 0 ? 0 : k / n} mark={null} full={full} hue={`hue-${theme.family}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
