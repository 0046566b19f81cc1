import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ArticleId, ProvinceId } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { buildMapModel } from "#map/buildMapModel.ts";
import type { Insets } from "#map/camera.ts";
import { MapView } from "#map/MapView.tsx";
import { articlesAbout } from "#selectors/articlesOf.ts";
import { kinOf } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { boundariesQuery, landQuery } from "#state/queries.ts";
import { defaultView, selectionOf, type View } from "#state/view.ts";
import { roundCamera } from "#state/viewCodec.ts";
import { useIsDark } from "./useIsDark.ts";

const NOWHERE: readonly ProvinceId[] = [];

/** The map of the view: computes what it says and turns what is clicked into a selection. */
export function AtlasMap({ insets }: { insets: Insets }) {
  const t = useT();
  const boundaries = useView(({ view }) => view.boundaries);
  const units = useQuery(boundariesQuery(boundaries));
  const land = useQuery(landQuery);
  const failed = units.error ?? land.error;
  if (failed) {
    return (
      <section aria-label={t("region.map")} className="map-view">
        <div className="failure card" role="alert">
          <p>{t("failure.boundaries", { detail: failed.message })}</p>
          <button
            type="button"
            className="button mt-3"
            onClick={() => {
              void units.refetch();
              void land.refetch();
            }}
          >
            {t("failure.retry")}
          </button>
        </div>
      </section>
    );
  }
  return units.data && land.data ? <LoadedMap insets={insets} /> : null;
}

function LoadedMap({ insets }: { insets: Insets }) {
  const index = useCatalogue();
  const lang = useLang();
  const store = useViewStore();
  const view = useView((state) => state.view);
  const hovered = useView((state) => state.hovered);
  const dark = useIsDark();
  const { boundaries, color, from, to, province, article, document, theme, place, camera, mode } = view;
  const units = useSuspenseQuery(boundariesQuery(boundaries)).data;
  const land = useSuspenseQuery(landQuery).data;

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these parts concern the map
  const model = useMemo(() => {
    const selection = selectionOf({ ...view, province, article, document, theme, place });
    const behind =
      selection.kind === "corpus" || selection.kind === "province" ? [] : articlesAbout(index, selection);
    return buildMapModel({
      index,
      units,
      boundaries,
      color,
      filter: { from, to },
      province: selection.kind === "province" || selection.kind === "article" ? province : null,
      articles: behind,
      t: createT(lang),
      lang,
    });
  }, [index, units, boundaries, color, from, to, province, article, document, theme, place, lang]);

  const lit = useMemo(
    () => (hovered ? kinOf(index, boundaries, hovered).provinces : NOWHERE),
    [index, boundaries, hovered],
  );

  const select = (id: ProvinceId) => store.getState().select({ kind: "province", id });
  // A pin lies on its province: the first click is the province's, as anywhere on it, the next opens the article.
  const pin = ([first]: readonly ArticleId[]) => {
    const article = first && index.articles.get(first);
    if (!article) return;
    const unit = index.places.get(article.pin)?.provinces[boundaries] ?? article.pinProvince;
    const { select: choose, view: now } = store.getState();
    if (now.province !== unit) choose({ kind: "province", id: unit });
    else choose({ kind: "article", id: article.id }, unit);
  };

  return (
    <MapView
      model={model}
      land={land}
      camera={camera}
      insets={insets}
      hovered={lit}
      scheme={dark ? "dark" : "light"}
      cooperativeGestures={mode === "embed"}
      firstView={isFirstView(view)}
      onSelect={select}
      onPin={pin}
      onHover={(id) => store.getState().hover(id && { kind: "province", id })}
      onSettled={store.getState().settle}
      onCamera={(next) => store.getState().moveCamera(next && roundCamera(next))}
    />
  );
}

/** What the page's own drawing depends on; language and scheme are the style sheet's business. */
const drawn = [
  "province",
  "article",
  "document",
  "theme",
  "place",
  "boundaries",
  "color",
  "from",
  "to",
  "camera",
] as const;
const isFirstView = (view: View): boolean => drawn.every((key) => view[key] === defaultView[key]);
