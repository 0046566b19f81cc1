import { useLang, useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { articleTitle, dateWords, doubts } from "./describeMark.ts";
import { isChosen } from "./emphasis.ts";
import type { TableRow } from "./rowsOf.ts";
import { useSelectEvent } from "./useSelectEvent.ts";

/** The timeline as text: the same events with the same words. */
export function TimelineTable({ rows }: { rows: readonly TableRow[] }) {
  const t = useT();
  return (
    <table className="table timeline-table">
      <caption className="sr-only">{t("timeline.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("timeline.date")}</th>
          <th scope="col">{t("timeline.kindColumn")}</th>
          <th scope="col">{t("timeline.event")}</th>
          <th scope="col">{t("timeline.province")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EventRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function EventRow({ row }: { row: TableRow }) {
  const t = useT();
  const lang = useLang();
  const selectEvent = useSelectEvent();
  const { event, article, provinces } = row;
  const ids = provinces.map(({ id }) => id);
  const chosen = useView(({ view }) => isChosen(view, event, ids));
  return (
    <tr className={chosen ? "is-chosen" : undefined}>
      <td>{dateWords(t, lang, row)}</td>
      <td>{t(`timeline.kind.${event.kind}`)}</td>
      <td>
        <button
          type="button"
          className="link"
          aria-current={chosen ? "true" : undefined}
          onClick={() => selectEvent(event, ids)}
        >
          {event.title[lang]}
        </button>{" "}
        <span className="timeline-source">
          {[articleTitle(article, lang), ...doubts(t, event)].join(" · ")}
        </span>
      </td>
      <td>{provinces.map(({ name }) => name.vi).join(", ")}</td>
    </tr>
  );
}
