import type { Theme } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import { shareOf, wilson } from "#selectors/matrix/proportion.ts";
import type { ThemeCell, ThemeMatrix } from "#selectors/matrix/themeMatrix.ts";
import type { CellWords } from "./CellTip.tsx";
import { wordsOf } from "./words.ts";

/** A cell in full: counts, share and interval, what it is held against, and what the numbers say. */
export function describeThemeCell(
  matrix: ThemeMatrix,
  theme: Theme,
  cell: ThemeCell,
  place: string,
  t: T,
  lang: Language,
): CellWords {
  const { percent, points } = wordsOf(lang);
  const { difference, rest, verdict } = cell;
  const share = shareOf(cell);
  const title = `${place} · ${theme.name[lang]}`;
  if (share === null) return { title, lines: [], verdict: t("matrix.tip.noData") };
  const { low, high } = wilson(cell);
  const restShare = shareOf(rest);
  const own = t("matrix.tip.own", {
    k: cell.k,
    n: cell.n,
    share: percent(share),
    low: percent(low),
    high: percent(high),
  });
  const lines = [
    own,
    restShare !== null && t("matrix.tip.rest", { k: rest.k, n: rest.n, share: percent(restShare) }),
    difference &&
      t("matrix.tip.difference", {
        points: points(difference.points),
        low: points(difference.interval.low),
        high: points(difference.interval.high),
      }),
  ].filter((line) => typeof line === "string");
  if (!difference) {
    const isNowhere = restShare !== null && cell.k + rest.k === 0;
    return { title, lines, verdict: t(isNowhere ? "matrix.tip.nowhere" : "matrix.tip.nothing") };
  }
  return {
    title,
    lines,
    verdict:
      verdict === "same" ? t("matrix.tip.same") : t(`matrix.tip.${verdict}`, { count: matrix.compared }),
  };
}
