import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import { shareOf } from "#selectors/matrix/proportion.ts";
import type { ThemeCell } from "#selectors/matrix/themeMatrix.ts";
import type { GridCell } from "./gridParts.ts";
import { wordsOf } from "./words.ts";

/** From here a difference is drawn in the darker of two steps. */
const MUCH = 0.15;
/** The sign beside the number, so that colour is never alone. */
const SIGNS = { more: "▲", less: "▼" } as const;

/** How a cell looks and what it is called: share, sign, gap. */
export function themeCell(cell: ThemeCell, t: T, lang: Language): GridCell {
  const { percent, bare } = wordsOf(lang);
  const { difference, verdict } = cell;
  const share = shareOf(cell);
  if (share === null) return { className: "is-empty", children: null, label: t("matrix.verdict.none") };
  const isGap = cell.k === 0;
  const sign =
    verdict === "alone"
      ? (difference?.points ?? 0) > 0
        ? "△"
        : "▽"
      : verdict === "same"
        ? null
        : SIGNS[verdict];
  const isMuch = Math.abs(difference?.points ?? 0) >= MUCH;
  return {
    className: [classOf(verdict, isMuch), isGap ? "is-gap" : shadeOf(share)].join(" "),
    children: (
      <>
        {bare(share)}
        {sign && (
          <span className="matrix-sign" aria-hidden="true">
            {sign}
          </span>
        )}
      </>
    ),
    label: [
      percent(share),
      isGap && t("matrix.verdict.gap"),
      verdict !== "same" && t(`matrix.verdict.${verdict}`),
    ]
      .filter(Boolean)
      .join(", "),
  };
}

const classOf = (verdict: ThemeCell["verdict"], isMuch: boolean): string =>
  verdict === "more" || verdict === "less" ? `is-${verdict}${isMuch ? " is-much" : ""}` : `is-${verdict}`;

/** The share itself, in three quiet steps of one neutral hue. */
const shadeOf = (share: number): string =>
  share >= 0.2 ? "is-share-3" : share >= 0.1 ? "is-share-2" : "is-share-1";
