import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { selectionName } from "#state/selectionName.ts";
import { type TalkStep, viewOfStep } from "#state/talk.ts";
import { chartOf, defaultView, type View } from "#state/view.ts";
import { comparedNames } from "./stepOfView.ts";

interface Words {
  index: CatalogueIndex;
  lang: "en" | "vi";
  t: T;
}

/** What a step shows on the screen, in a line: "Lạng Sơn · Documents · coloured by Militia and reserves". */
export function describeStep(step: TalkStep, { index, lang, t }: Words): string {
  const view = viewOfStep(step, defaultView);
  const { panel, color, from, to, q, camera, boundaries } = view;
  const chart = chartOf(view);
  const compared = comparedNames(index, view);
  const parts = [
    selectionName(index, view, lang) || (compared ? "" : t("talk.view.whole")),
    panel && t(`tab.${panel}`),
    compared && t("talk.view.compare", { names: compared }),
    !compared && chart && t("talk.view.chart", { name: t(`chart.${chart}`) }),
    colourWords(color, { index, lang, t }),
    (from || to) &&
      t("share.picture.dates", {
        known: from ? (to ? "between" : "after") : "before",
        from: from ? formatEdtf(from, lang) : "",
        to: to ? formatEdtf(to, lang) : "",
      }),
    q && t("talk.view.search", { text: q }),
    camera && t("talk.view.camera"),
    boundaries !== defaultView.boundaries && index.boundaries.get(boundaries)?.name[lang],
  ];
  return parts.filter(Boolean).join(" · ");
}

function colourWords(color: View["color"], { index, lang, t }: Words): string {
  if (color === "articles") return "";
  const name = color === "documents" ? t("tools.documents") : (index.themes.get(color)?.name[lang] ?? color);
  return t("talk.view.colour", { name });
}
