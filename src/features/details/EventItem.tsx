import type { Event } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import { titleOf } from "./subjectOf.ts";
import type { Evidences } from "./useEvidence.ts";

interface EventItemProps {
  event: Event;
  evidences: Evidences;
  /** Whether to say which article states it. */
  showTitle: boolean;
  /** Whether to mark what kind of event it is, where no heading does. */
  kind?: boolean;
}

/** One event: when, what, and where the article says so. */
export function EventItem({ event, evidences, showTitle, kind = false }: EventItemProps) {
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
        {kind && (
          <>
            <span className={`event-mark event-${event.kind} mr-1.5`} aria-hidden="true" />
            <span className="sr-only">{t(`timeline.group.${event.kind}`)}: </span>
          </>
        )}
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
