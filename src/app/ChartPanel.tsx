import { X } from "lucide-react";
import { lazy, Suspense } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { chartOf, noChart } from "#state/view.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Tabs } from "#ui/Tabs.tsx";

const ThemeMatrix = lazy(() =>
  import("#features/matrix/ThemeMatrix.tsx").then((m) => ({ default: m.ThemeMatrix })),
);
const DocumentMatrix = lazy(() =>
  import("#features/matrix/DocumentMatrix.tsx").then((m) => ({ default: m.DocumentMatrix })),
);
const Network = lazy(() => import("#features/network/Network.tsx").then((m) => ({ default: m.Network })));

/** What stands beside the map: the matrix of themes or of documents by province, or the network of documents. */
export function ChartPanel() {
  const t = useT();
  const store = useViewStore();
  const chart = useView(({ view }) => chartOf(view));
  if (chart === null) return null;
  const close = () => store.getState().change(noChart);
  return (
    <section className="page-chart card" data-covers="left" aria-label={t("region.chart")}>
      <IconButton className="chart-close" label={t("chart.close")} onClick={close}>
        <X aria-hidden="true" />
      </IconButton>
      <Suspense fallback={<p className="p-5 text-muted">{t("app.loading")}</p>}>
        <Tabs
          label={t("chart.tabs")}
          selected={chart}
          onSelect={(next) => store.getState().change({ chart: next, rows: null, columns: null })}
          tabs={[
            { key: "themes", label: t("chart.themes"), panel: <ThemeMatrix /> },
            { key: "documents", label: t("chart.documents"), panel: <DocumentMatrix /> },
            { key: "network", label: t("chart.network"), panel: <Network /> },
          ]}
        />
      </Suspense>
    </section>
  );
}
