import type { EventKind } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { EventItem } from "./EventItem.tsx";
import { EvidenceState } from "./EvidenceState.tsx";
import { eventsOfSubject } from "./eventsOfSubject.ts";
import type { Subject } from "./subjectOf.ts";
import { useEvidence } from "./useEvidence.ts";

const kinds: readonly EventKind[] = ["happened", "issued", "published", "planned"];

/** What the articles date: what happened, what was issued, when they appeared, what is planned. */
export function TimelineTab({ subject }: { subject: Subject }) {
  const t = useT();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const evidences = useEvidence(subject.articles);
  const events = eventsOfSubject(index, subject, { from, to });
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
