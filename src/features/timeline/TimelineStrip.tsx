import { ChartGantt, Table2 } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { stretchOf } from "#selectors/filterArticles.ts";
import { timelineExtent } from "#selectors/timelineItems.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { DateFilterMenu } from "./DateFilterMenu.tsx";
import { windowWords } from "./datesWords.ts";
import { keptLanes, type Lane, lanesOf, touches } from "./lanesOf.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import type { TimeWindow } from "./timeWindow.ts";
import { useDescription } from "./useDescription.ts";
import { useTimeWindow } from "./useTimeWindow.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";
import "./timeline.css";
import "./brush.css";
import "./lanes.css";
import "./pops.css";

/** What happened, was issued, published and planned: as a chart with a brush, or as a table. */
export function TimelineStrip() {
  const t = useT();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const by = useView(({ view }) => view.lanes);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const lanes = useMemo(() => lanesOf(index, by, boundaries), [index, by, boundaries]);
  const kept = useMemo(() => keptLanes(lanes, stretchOf({ from, to })), [lanes, from, to]);
  const extent = timelineExtent(index);
  return (
    <section className="timeline" aria-label={t("region.timeline")}>
      {lanes.length === 0 ? (
        <Nothing />
      ) : extent === null ? (
        <Undated lanes={kept} />
      ) : (
        <Dated lanes={kept} extent={extent} />
      )}
    </section>
  );
}

function Nothing() {
  const t = useT();
  return (
    <>
      <h2 className="kicker timeline-head">{t("timeline.title")}</h2>
      <p className="timeline-none">{t("timeline.none")}</p>
    </>
  );
}

/** Nothing has a date: there is no axis to draw, only a list. */
function Undated({ lanes }: { lanes: readonly Lane[] }) {
  const t = useT();
  const by = useView(({ view }) => view.lanes);
  const scroller = useRef<HTMLElement>(null);
  const caption = t(`timeline.caption.${by}`);
  return (
    <>
      <h2 className="kicker timeline-head">{t("timeline.title")}</h2>
      <figure className="timeline-figure" ref={scroller}>
        <figcaption className="sr-only">{caption}</figcaption>
        <TimelineTable lanes={lanes} caption={caption} scroller={scroller} />
      </figure>
    </>
  );
}

function Dated({ lanes, extent }: { lanes: readonly Lane[]; extent: TimeWindow }) {
  const t = useT();
  const lang = useLang();
  const by = useView(({ view }) => view.lanes);
  const [isTable, setIsTable] = useState(false);
  const scroller = useRef<HTMLElement>(null);
  const zoom = useTimeWindow(extent);
  const { window } = zoom;
  // Only the table follows the zoom event by event; the chart draws what it shows by itself.
  const seen = useMemo(
    () =>
      isTable && zoom.isZoomed
        ? lanes.map((lane) => ({ ...lane, marks: lane.marks.filter(touches(window)) }))
        : lanes,
    [isTable, zoom.isZoomed, lanes, window],
  );
  const description = useDescription(lanes, window);
  const caption = t(`timeline.caption.${by}`);
  return (
    <>
      <header className="timeline-head">
        <h2 className="kicker">
          <span className="timeline-word">{t("timeline.title")} · </span>
          {windowWords(lang, window)}
        </h2>
        <TimelineLegend />
        <DateFilterMenu />
        <div className="timeline-tools">
          <ZoomButtons zoom={zoom} />
          <TimelineKey description={description} />
          <IconButton
            label={t(isTable ? "timeline.chart" : "timeline.table")}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? <ChartGantt aria-hidden="true" /> : <Table2 aria-hidden="true" />}
          </IconButton>
        </div>
      </header>
      <figure className={`timeline-figure${isTable ? " is-table" : ""}`} ref={scroller}>
        <figcaption className={isTable ? "timeline-caption" : "sr-only"}>
          {caption}. {description}
        </figcaption>
        {isTable ? (
          <TimelineTable lanes={seen} caption={caption} scroller={scroller} />
        ) : (
          <TimelineChart
            lanes={lanes}
            caption={caption}
            zoom={zoom}
            scroller={scroller}
            onList={() => setIsTable(true)}
          />
        )}
      </figure>
    </>
  );
}
