import type { Event, EventKind } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { eventsOfDocument, sortEvents } from "#selectors/eventsOf.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { EvidenceState } from "./EvidenceState.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import { type Subject, titleOf } from "./subjectOf.ts";
import { type Evidences, useEvidence } from "./useEvidence.ts";

const kinds: readonly EventKind[] = ["happened", "issued", "published", "planned"];

/** What the articles date: what happened, what was issued, when they appeared, what is planned. */
export function TimelineTab({ subject }: { subject: Subject }) {
  const t = useT();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const evidences = useEvidence(subject.articles);
  const events = eventsOf(index, subject, { from, to });
  return (
    <div className="px-5 py-4">
      <EvidenceState {...evidences} />
      {events.length === 0 && <p className="text-[13.5px]">{t("timeline.none")}</p>}
      {kinds.map((kind) => {
        const own = events.filter((event) => event.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-label={t(`timeline.group.${kind}`)} className="mb-4">
            <h3 className="kicker mb-1.5 flex items-center gap-2">
              <span className={`event-mark event-${kind}`} aria-hidden="true" />
              {t(`timeline.group.${kind}`)}
            </h3>
            <ul className="grid gap-2">
              {own.map((event) => (
                <EventItem
                  key={event.id}
                  event={event}
                  evidences={evidences}
                  showTitle={subject.articles.length > 1}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function eventsOf(
  index: CatalogueIndex,
  { selection, articles }: Subject,
  filter: { from: string | null; to: string | null },
) {
  const { dated, undated } =
    selection.kind === "document"
      ? eventsOfDocument(index, selection.id, filter)
      : sortEvents(
          index,
          articles.flatMap(({ id }) => index.eventsByArticle.get(id) ?? []),
          filter,
        );
  return [...dated.map(({ event }) => event), ...undated];
}

function EventItem({
  event,
  evidences,
  showTitle,
}: {
  event: Event;
  evidences: Evidences;
  showTitle: boolean;
}) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const article = index.articles.get(event.article);
  const source = {
    registry: "timeline.fromRegistry",
    "look-up": "timeline.fromLookUp",
    page: "timeline.fromPage",
  } as const;
  if (!article) return null;
  return (
    <li className="grid grid-cols-[92px_1fr] gap-x-3 text-[13px]">
      <span className="text-muted tabular-nums">
        {event.date ? formatEdtf(event.date, lang) : t("timeline.undated")}
        {event.vision && (
          <span className="block text-[12px]">{t("timeline.vision", { year: event.vision })}</span>
        )}
      </span>
      <div className="min-w-0">
        <p className="leading-snug">
          {event.document ? (
            <SelectLink to={{ kind: "document", id: event.document }}>{event.title[lang]}</SelectLink>
          ) : (
            event.title[lang]
          )}
        </p>
        {event.locator && (
          <LocatorLine article={article} evidence={evidences.of.get(article.id)} locator={event.locator} />
        )}
        <p className="text-[12px] text-muted">
          {[
            showTitle && titleOf(article, lang),
            event.dateFrom !== "article" && t(source[event.dateFrom]),
            event.check === "not-checked" && t("check.not-checked"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {event.check === "inconsistent" && <span className="tag tag-doubt">{t("check.inconsistent")}</span>}
        {event.note && <p className="text-[12px] leading-snug text-muted">{event.note[lang]}</p>}
      </div>
    </li>
  );
}
