import type { T } from "#i18n/createT.ts";
import type { TimelineFacts } from "#selectors/timelineFacts.ts";
import { windowPhrase } from "./datesWords.ts";
import type { TimeWindow } from "./timeWindow.ts";

const KINDS = ["published", "issued", "happened", "planned"] as const;

/** The chart in one or two sentences: what is shown, how many of each kind, of how many nothing is known. */
export function describeTimeline(t: T, lang: "en" | "vi", facts: TimelineFacts, window: TimeWindow): string {
  const dates = windowPhrase(t, lang, window);
  if (facts.events === 0) return t("timeline.describe.empty", { dates });
  const kinds = KINDS.filter((kind) => facts.byKind[kind] > 0).map((kind) =>
    t(`timeline.describe.kinds.${kind}`, { count: facts.byKind[kind] }),
  );
  return [
    t("timeline.describe.main", {
      events: facts.events,
      dates,
      kinds: new Intl.ListFormat(lang === "en" ? "en-GB" : "vi-VN", { type: "conjunction" }).format(kinds),
    }),
    facts.undated > 0 && t("timeline.describe.undated", { count: facts.undated }),
    facts.busiest &&
      facts.busiest.events > 1 &&
      t("timeline.describe.busiest", { year: String(facts.busiest.year), count: facts.busiest.events }),
  ]
    .filter(Boolean)
    .join(" ");
}
