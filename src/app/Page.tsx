import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { AtlasMap } from "#features/atlas/AtlasMap.tsx";
import { MapTools } from "#features/atlas/MapTools.tsx";
import { Browse } from "#features/browse/Browse.tsx";
import { Method, MethodFoot } from "#features/method/Method.tsx";
import { Share } from "#features/share/Share.tsx";
import { Talk } from "#features/talk/Talk.tsx";
import { FilterChip } from "#features/timeline/FilterChip.tsx";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { chartOf, selectionOf } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { CheckedView } from "./CheckedView.tsx";
import { Failure } from "./Failure.tsx";
import { LinkedLight } from "./LinkedLight.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { SheetBar, type SheetPart, type SheetSize } from "./SheetBar.tsx";
import { useInsets } from "./useInsets.ts";

const Details = lazy(() => import("#features/details/Details.tsx").then((m) => ({ default: m.Details })));
const Evidence = lazy(() => import("#features/evidence/Evidence.tsx").then((m) => ({ default: m.Evidence })));
const TimelineStrip = lazy(() =>
  import("#features/timeline/TimelineStrip.tsx").then((m) => ({ default: m.TimelineStrip })),
);

/** The page: the map under everything, panels around it, and on a narrow screen one sheet that holds them. */
export function Page() {
  const t = useT();
  const store = useViewStore();
  const page = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<SheetPart>("browse");
  const [size, setSize] = useState<SheetSize>("medium");
  const selection = useView(({ view }) => `${selectionOf(view).kind}`);
  const selected = useView(({ view }) => {
    const chosen = selectionOf(view);
    return chosen.kind === "corpus" ? "" : chosen.id;
  });
  const chart = useView(({ view }) => chartOf(view));
  const evidence = useView((state) => state.evidence);
  const settled = useSettled();
  const insets = useInsets(page, `${selection} ${part} ${size} ${chart}`);

  useEffect(() => setPart(selected ? "details" : "browse"), [selected]);
  // The matrix needs room: on a narrow screen the sheet grows for it.
  useEffect(() => {
    if (chart === null) return setPart((shown) => (shown === "chart" ? "browse" : shown));
    setPart("chart");
    setSize("large");
  }, [chart]);

  const showPart = (next: SheetPart) => {
    setPart(next);
    if (next === "chart" && chart === null) store.getState().change({ chart: "themes" });
  };
  const failure = (error: Error, retry: () => void) => <Failure error={error} onRetry={retry} />;
  return (
    <div
      ref={page}
      className="page"
      data-selection={selection}
      data-part={part}
      data-sheet={size}
      data-chart={chart ?? undefined}
    >
      <button
        type="button"
        className="skip-link"
        onClick={() => page.current?.querySelector<HTMLElement>(".map-listbox")?.focus()}
      >
        {t("app.skip")}
      </button>
      <ErrorBoundary fallback={failure}>
        <Suspense fallback={<p className="sr-only">{t("app.loading")}</p>}>
          <CheckedView />
          <LinkedLight page={page} />
          <AtlasMap insets={insets} />
          <header className="page-tools" data-covers="top">
            <MapTools />
            <Talk />
            <Share />
          </header>
          <SheetBar part={part} size={size} onPart={showPart} onSize={setSize} />
          <div className="page-browse card" data-covers="left">
            <FilterChip />
            <ErrorBoundary fallback={failure}>
              <Browse />
            </ErrorBoundary>
            <MethodFoot />
          </div>
          <ErrorBoundary fallback={failure}>
            <ChartPanel />
          </ErrorBoundary>
          <aside className="page-details card" data-covers="right" aria-label={t("region.details")}>
            <FilterChip />
            <ErrorBoundary fallback={failure}>
              <Suspense fallback={<p className="p-5 text-muted">{t("app.loading")}</p>}>
                {settled || selected ? <Details /> : <p className="p-5 text-muted">{t("app.loading")}</p>}
              </Suspense>
              <Suspense fallback={null}>{evidence && <Evidence />}</Suspense>
            </ErrorBoundary>
          </aside>
          <div className="page-timeline card" data-covers="bottom">
            <ErrorBoundary fallback={failure}>
              <Suspense fallback={<p className="p-4 text-muted">{t("timeline.loading")}</p>}>
                {settled ? <TimelineStrip /> : <p className="p-4 text-muted">{t("timeline.loading")}</p>}
              </Suspense>
            </ErrorBoundary>
          </div>
          <LiveRegion />
          <Method />
        </Suspense>
      </ErrorBoundary>
      <Notices />
    </div>
  );
}

/** A map that cannot settle must not keep the rest of the page waiting for longer than this. */
const PATIENCE_MS = 6000;

/** Whether the map has drawn for good; until then it has the machine to itself. */
function useSettled(): boolean {
  const store = useViewStore();
  useEffect(() => {
    const timer = setTimeout(store.getState().settle, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [store]);
  return useView((state) => state.settled);
}
