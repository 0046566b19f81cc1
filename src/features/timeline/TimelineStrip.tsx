import { ChartGantt, Table2 } from "lucide-react";
import { useMemo, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { domainOf, yearOf } from "./domainOf.ts";
import { lanesOf } from "./lanesOf.ts";
import { rowsOf } from "./rowsOf.ts";
import { TimelineLanes } from "./TimelineLanes.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import "./timeline.css";

/** What happened, was issued, published and planned, by province: as a chart or as a table. */
export function TimelineStrip() {
  const t = useT();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const [isTable, setIsTable] = useState(false);
  const lanes = useMemo(() => lanesOf(index, boundaries, { from, to }), [index, boundaries, from, to]);
  const domain = useMemo(() => domainOf(lanes, { from, to }), [lanes, from, to]);
  const rows = useMemo(
    () => (isTable ? rowsOf(index, boundaries, lanes) : []),
    [isTable, index, boundaries, lanes],
  );
  const years = domain ? ` · ${yearOf(domain.start)}–${yearOf(domain.end - 1)}` : "";
  const isEmpty = lanes.length === 0;
  const asTable = isTable || domain === null;
  return (
    <section className="timeline" aria-label={t("region.timeline")}>
      <header className="timeline-head">
        <h2 className="kicker">
          {t("timeline.title")}
          {years}
        </h2>
        {!isEmpty && (
          <>
            {!asTable && (
              <TimelineLegend unknown={lanes.some(({ marks }) => marks.some(({ dated }) => !dated))} />
            )}
            <IconButton
              label={t(isTable ? "timeline.chart" : "timeline.table")}
              onClick={() => setIsTable(!isTable)}
            >
              {isTable ? <ChartGantt aria-hidden="true" /> : <Table2 aria-hidden="true" />}
            </IconButton>
          </>
        )}
      </header>
      {isEmpty ? (
        <p className="timeline-none">{t("timeline.none")}</p>
      ) : (
        <figure className="timeline-figure">
          <figcaption className="sr-only">{t("timeline.caption")}</figcaption>
          {asTable ? <TimelineTable rows={rows} /> : <TimelineLanes lanes={lanes} domain={domain} />}
        </figure>
      )}
    </section>
  );
}
