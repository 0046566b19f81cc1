import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { BoundaryUnit, Land } from "#dataset/boundaryFile.ts";
import type { ArticleId, BoundariesId, ProvinceId } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { buildMapModel } from "#map/buildMapModel.ts";
import type { Insets } from "#map/camera.ts";
import { MapView } from "#map/MapView.tsx";
import { pinProvinceOf } from "#selectors/pinProvinceOf.ts";
import { kinOf } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { landQuery } from "#state/queries.ts";
import { defaultView, selectionOf, type View } from "#state/view.ts";
import { roundCamera } from "#state/viewCodec.ts";
import { BoundariesOffer } from "./BoundariesOffer.tsx";
import { useIsDark } from "./useIsDark.ts";
import { useOutlinesBeside } from "./useOutlinesBeside.ts";
import { useShownBoundaries } from "./useShownBoundaries.ts";

const NOWHERE: readonly ProvinceId[] = [];

interface AtlasMapProps {
  insets: Insets;
  /** How many times larger than usual the words on the map are. */
  textScale?: number;
  /** Whether the map stands in a frame: it starts when it is touched, and leaves wheel and finger to the host. */
  inFrame?: boolean;
}

/** The map of the view: computes what it says and turns what is clicked into a selection. */
export function AtlasMap({ insets, textScale = 1, inFrame = false }: AtlasMapProps) {
  const t = useT();
  const { shown, error, retry } = useShownBoundaries();
  // What a talk shows is its presenter's choice: nothing is offered to an audience.
  const presenting = useView(({ view }) => view.mode === "present");
  const land = useQuery(landQuery);
  const failed = error ?? land.error;
  if (failed && !(shown && land.data)) {
    return (
      <section aria-label={t("region.map")} className="map-view">
        <div className="failure card" role="alert">
          <p>{t("failure.boundaries", { detail: failed.message })}</p>
          <button
            type="button"
            className="button mt-3"
            onClick={() => {
              retry();
              void land.refetch();
            }}
          >
            {t("failure.retry")}
          </button>
        </div>
      </section>
    );
  }
  if (!shown || !land.data) return null;
  return (
    <>
      <LoadedMap
        insets={insets}
        textScale={textScale}
        inFrame={inFrame}
        boundaries={shown.boundaries}
        units={shown.units}
        land={land.data}
      />
      {error ? <OthersFailed onRetry={retry} /> : presenting ? null : <BoundariesOffer />}
    </>
  );
}

/** The boundaries asked for did not come: the map stays what it was, and says so. */
function OthersFailed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  return (
    <div className="map-offer card" role="alert">
      <p>{t("map.boundariesFailed")}</p>
      <button type="button" className="link" onClick={onRetry}>
        {t("map.retry")}
      </button>
    </div>
  );
}

interface LoadedMapProps extends Required<AtlasMapProps> {
  /** The boundaries shown, which may lag behind those of the view for as long as they are on their way. */
  boundaries: BoundariesId;
  units: readonly BoundaryUnit[];
  land: Land;
}

function LoadedMap({ insets, textScale, inFrame, boundaries, units, land }: LoadedMapProps) {
  const index = useCatalogue();
  const lang = useLang();
  const store = useViewStore();
  // The details come first: what the map says of a selection follows a moment later, the camera at once.
  const view = useDeferredValue(useView((state) => state.view));
  const camera = useView((state) => state.view.camera);
  const hovered = useView((state) => state.hovered);
  const dark = useIsDark();
  const { color, from, to, province, article, document, theme, place, outlines } = view;
  const { kind } = selectionOf(view);
  const chosen = kind === "province" || kind === "article" ? province : null;
  const beside = useOutlinesBeside(boundaries, chosen, outlines);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these parts concern the map
  const model = useMemo(() => {
    const selection = selectionOf(view);
    return buildMapModel({
      index,
      units,
      boundaries,
      outlines,
      beside,
      color,
      filter: { from, to },
      province: chosen,
      compared: view.compare,
      subject: selection.kind === "corpus" || selection.kind === "province" ? null : selection,
      t: createT(lang),
      lang,
    });
  }, [
    index,
    units,
    boundaries,
    outlines,
    beside,
    color,
    from,
    to,
    province,
    article,
    document,
    theme,
    place,
    view.compare,
    lang,
  ]);

  const lit = useMemo(
    () => (hovered ? kinOf(index, boundaries, hovered).provinces : NOWHERE),
    [index, boundaries, hovered],
  );

  const select = (id: ProvinceId) => store.getState().select({ kind: "province", id });
  // A pin lies on its province: the first click is the province's, as anywhere on it, the next opens the article.
  const pin = ([first]: readonly ArticleId[]) => {
    const article = first && index.articles.get(first);
    if (!article) return;
    const unit = pinProvinceOf(index, boundaries, article) ?? article.pinProvince;
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
      // A step shows the same map whether one comes to it from another or opens it by its address.
      scene={view.mode === "present" ? view.step : null}
      textScale={textScale}
      cooperativeGestures={inFrame}
      start={inFrame ? "when-touched" : "at-once"}
      legend={inFrame ? "under" : "over"}
      firstView={!inFrame && isFirstView(view)}
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
  "outlines",
  "color",
  "from",
  "to",
  "camera",
] as const;
const isFirstView = (view: View): boolean =>
  view.mode !== "present" && drawn.every((key) => view[key] === defaultView[key]);
