import type { Article, Event, EventKind } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { sortEvents } from "#selectors/eventsOf.ts";
import type { Named } from "#selectors/namedBy.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { DatedRows } from "./DatedRows.tsx";

/** After what is spoken of, what is planned and what happened says more of a place than when its article appeared. */
const DEAR: readonly EventKind[] = ["planned", "happened", "published", "issued"];

/** What some articles date, in the order of time. */
export function EventRows({ articles, named }: { articles: readonly Article[]; named: Named }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const events = articles.flatMap(({ id }) => index.eventsByArticle.get(id) ?? []);
  const { dated, undated } = sortEvents(index, events, { from, to });
  const wordsOf = ({ kind, vision, check }: Event) =>
    [
      t(`timeline.kind.${kind}`),
      vision && t("timeline.vision", { year: vision }),
      check === "inconsistent" && t("check.inconsistent"),
    ]
      .filter(Boolean)
      .join(", ");
  const rows = [...dated.map(({ event }) => event), ...undated].map((event) => ({
    key: `${event.article} ${event.id}`,
    kind: event.kind,
    kindWords: wordsOf(event),
    date: event.date ? formatEdtf(event.date, lang) : t("timeline.undated"),
    title: event.title[lang],
    rank: named.events.has(event.id) ? -1 : DEAR.indexOf(event.kind),
    standsFor: event.document ? referenceKey({ kind: "document", id: event.document }) : undefined,
  }));
  return (
    <DatedRows
      rows={rows}
      caption={t("stage.events.caption", { count: rows.length, articles: articles.length })}
      more={(count) => t("stage.events.more", { count })}
    />
  );
}
