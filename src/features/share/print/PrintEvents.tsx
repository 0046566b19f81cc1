import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useT } from "#i18n/I18n.tsx";
import { sortEvents } from "#selectors/eventsOf.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** What fits on the sheet; the rest is in the files. */
const MOST = 18;
/** The sheet has these dates with the documents and the articles themselves. */
const elsewhere: ReadonlySet<string> = new Set(["issued", "published"]);

/** The timeline as a list, the earliest first, what has no date at its end. */
export function PrintEvents({ basis }: { basis: ExportBasis }) {
  const t = useT();
  const { index, scope, lang } = basis;
  const { dated, undated } = sortEvents(index, scope.events);
  const rows = [...dated.map(({ event }) => event), ...undated].filter(({ kind }) => !elsewhere.has(kind));
  return (
    <section>
      <h2>{t("share.print.timeline")}</h2>
      <p className="print-note">
        {t(dated.length + undated.length > 0 ? "share.print.otherDates" : "share.print.none")}
      </p>
      <ul className="print-columns print-events">
        {rows.slice(0, MOST).map((event) => (
          <li key={`${event.article} ${event.id}`}>
            <span className="print-date">
              {event.date ? formatEdtf(event.date, lang) : t("share.print.undated")}
            </span>
            <span>
              {event.title[lang]} <span className="print-quiet">({t(`timeline.kind.${event.kind}`)})</span>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && (
        <p className="print-note">{t("share.print.more", { count: rows.length - MOST })}</p>
      )}
    </section>
  );
}
