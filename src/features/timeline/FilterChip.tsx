import { CalendarRange, X } from "lucide-react";
import { useMemo } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { filterArticles } from "#selectors/filterArticles.ts";
import { filterEvents } from "#selectors/filterEvents.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { datesWords } from "./datesWords.ts";
import "./filterChip.css";

/** Says that dates leave something out, what they leave, and takes them away; nothing where there are none. */
export function FilterChip() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const isOn = from !== null || to !== null;
  const counts = useMemo(() => {
    if (!isOn) return null;
    const articles = filterArticles(index, { from, to });
    const events = filterEvents(index, { from, to });
    return {
      articles: articles.kept.length,
      allArticles: index.catalogue.articles.length,
      events: events.kept.length,
      allEvents: index.catalogue.events.length,
    };
  }, [index, from, to, isOn]);
  if (!counts) return null;
  return (
    <p className="filter-chip">
      <CalendarRange aria-hidden="true" />
      <span>
        <strong>{datesWords(t, lang, { from, to })}</strong>
        {" · "}
        {t("timeline.filter.chip", counts)}
      </span>
      <button
        type="button"
        aria-label={t("timeline.filter.clear")}
        title={t("timeline.filter.clear")}
        onClick={() => store.getState().change({ from: null, to: null })}
      >
        <X aria-hidden="true" />
      </button>
    </p>
  );
}
