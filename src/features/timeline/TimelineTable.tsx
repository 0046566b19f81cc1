import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type RefObject, useMemo, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { dateWords, doubts, sourceWords } from "./describeMark.ts";
import type { IsChosen } from "./emphasis.ts";
import { laneName } from "./laneName.ts";
import { type Lane, provincesOfLane } from "./lanesOf.ts";
import { rowsOf, type TableRow } from "./rowsOf.ts";
import { useIsChosen } from "./useIsChosen.ts";
import { useSelectEvent } from "./useSelectEvent.ts";

const HEADS = {
  provinces: "timeline.lanes.province",
  documents: "timeline.lanes.document",
  themes: "timeline.lanes.theme",
} as const;

/** Up to here every row is in the page: searchable by the browser, printable, and cheap enough. */
const PLAIN_UP_TO = 150;
const ROW_PX = 46;

interface TimelineTableProps {
  lanes: readonly Lane[];
  caption: string;
  scroller: RefObject<HTMLElement | null>;
}

/** The timeline as text: the same events with the same words, sorted by date either way. */
export function TimelineTable({ lanes, caption, scroller }: TimelineTableProps) {
  const t = useT();
  const by = useView(({ view }) => view.lanes);
  const [latestFirst, setLatestFirst] = useState(false);
  const rows = useMemo(() => rowsOf(lanes, latestFirst), [lanes, latestFirst]);
  return (
    <table className="table timeline-table" aria-rowcount={rows.length + 1}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={latestFirst ? "descending" : "ascending"}>
            <button
              type="button"
              className="timeline-sort"
              title={t(latestFirst ? "timeline.sortOldest" : "timeline.sortNewest")}
              onClick={() => setLatestFirst(!latestFirst)}
            >
              {t("timeline.date")}
              {latestFirst ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" />}
            </button>
          </th>
          <th scope="col">{t("timeline.kindColumn")}</th>
          <th scope="col">{t("timeline.event")}</th>
          <th scope="col">{t(HEADS[by])}</th>
        </tr>
      </thead>
      {rows.length > PLAIN_UP_TO ? <WindowedRows rows={rows} scroller={scroller} /> : <Rows rows={rows} />}
    </table>
  );
}

function Rows({ rows, first = 0 }: { rows: readonly TableRow[]; first?: number }) {
  const isChosen = useIsChosen();
  return (
    <tbody>
      {rows.map((row, i) => (
        <EventRow key={row.key} row={row} position={first + i + 2} isChosen={isChosen} />
      ))}
    </tbody>
  );
}

/** Of many rows those in sight, and empty ones as high as the rest. */
function WindowedRows({
  rows,
  scroller,
}: {
  rows: readonly TableRow[];
  scroller: RefObject<HTMLElement | null>;
}) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  const below = virtualizer.getTotalSize() - (last?.end ?? 0);
  return (
    <>
      {first && first.start > 0 && <Gap heightPx={first.start} />}
      <Rows rows={rows.slice(first?.index ?? 0, (last?.index ?? 0) + 1)} first={first?.index ?? 0} />
      {below > 0 && <Gap heightPx={below} />}
    </>
  );
}

const Gap = ({ heightPx }: { heightPx: number }) => (
  <tbody aria-hidden="true">
    <tr>
      <td colSpan={4} style={{ height: heightPx, padding: 0 }} />
    </tr>
  </tbody>
);

interface EventRowProps {
  row: TableRow;
  position: number;
  isChosen: IsChosen;
}

function EventRow({ row, position, isChosen }: EventRowProps) {
  const t = useT();
  const lang = useLang();
  const selectEvent = useSelectEvent();
  const { event, article, lanes } = row;
  const provinces = lanes.flatMap(provincesOfLane);
  const chosen = isChosen({ events: [event] }, provinces);
  return (
    <tr className={chosen ? "is-chosen" : undefined} aria-rowindex={position}>
      <td>{dateWords(t, lang, row)}</td>
      <td>{t(`timeline.kind.${event.kind}`)}</td>
      <td>
        <button
          type="button"
          className="link"
          aria-current={chosen ? "true" : undefined}
          onClick={() => selectEvent(event, provinces)}
        >
          {event.title[lang]}
        </button>{" "}
        <span className="timeline-source">
          {[sourceWords(t, lang, article), ...doubts(t, event)].join(" · ")}
        </span>
      </td>
      <td>{lanes.flatMap(({ of }) => namesOf(t, lang, of)).join(", ")}</td>
    </tr>
  );
}

const namesOf = (t: ReturnType<typeof useT>, lang: "en" | "vi", of: Lane["of"]): string[] =>
  of.kind === "province" ? [of.province, ...of.others].map(({ name }) => name.vi) : [laneName(t, lang, of)];
