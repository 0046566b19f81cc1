import type { Event, EventKind } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { EventItem } from "../EventItem.tsx";
import { EvidenceState } from "../EvidenceState.tsx";
import { eventsOfSubject } from "../eventsOfSubject.ts";
import type { Subject } from "../subjectOf.ts";
import { useEvidence } from "../useEvidence.ts";
import { Rest } from "./Rest.tsx";

const MOST = 6;
/** What is planned and what happened says more of a place than when a document was issued. */
const WORTH: readonly EventKind[] = ["planned", "happened", "published", "issued"];

/** The events that say most, in the order of time. */
export function BriefTimeline({ subject }: { subject: Subject }) {
  const t = useT();
  const index = useCatalogue();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const evidences = useEvidence(subject.articles);
  const events = eventsOfSubject(index, subject, { from, to });
  if (events.length === 0) return <p>{t("timeline.none")}</p>;
  return (
    <>
      <ul className="brief-list">
        {worthMost(events).map((event) => (
          <EventItem
            key={event.id}
            event={event}
            evidences={evidences}
            kind
            showTitle={subject.articles.length > 1}
          />
        ))}
      </ul>
      {evidences.error && <EvidenceState {...evidences} />}
      <Rest count={events.length - MOST} panel="timeline" />
    </>
  );
}

function worthMost(events: readonly Event[]): readonly Event[] {
  const chosen = new Set(
    [...events].sort((a, b) => WORTH.indexOf(a.kind) - WORTH.indexOf(b.kind)).slice(0, MOST),
  );
  return events.filter((event) => chosen.has(event));
}
