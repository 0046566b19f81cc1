import { filterArticles } from "#selectors/filterArticles.ts";
import { articlesBehind, type MapInput } from "./mapInput.ts";
import type { Pin } from "./model.ts";

/** The articles within the dates asked for, at their places. */
export function pinsOf(input: MapInput): Pin[] {
  const { index, filter, lang, t } = input;
  const selected = new Set(articlesBehind(input).map(({ id }) => id));
  const kept = new Set(filterArticles(index, filter).kept);
  return [...index.pins].flatMap(([id, pinnedHere]): Pin[] => {
    const place = index.places.get(id);
    const shown = pinnedHere.filter((article) => kept.has(article));
    if (!place?.position || shown.length === 0) return [];
    const titles = shown
      .map((article) => (lang === "vi" && article.titleVi) || article.title.text)
      .join(" · ");
    return [
      {
        place: id,
        articles: shown.map((article) => article.id),
        at: [place.position.lon, place.position.lat],
        says: t("map.pin", { place: place.name[lang], titles }),
        selected: shown.some((article) => selected.has(article.id)),
      },
    ];
  });
}
