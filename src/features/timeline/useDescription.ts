import { useDeferredValue, useMemo } from "react";
import type { Event } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { timelineFacts } from "#selectors/timelineFacts.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { describeTimeline } from "./describeTimeline.ts";
import { type Lane, touches } from "./lanesOf.ts";
import type { TimeWindow } from "./timeWindow.ts";

/** What the lanes show, in words; it may lag behind a hand that moves them. */
export function useDescription(lanes: readonly Lane[], window: TimeWindow): string {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const [slowLanes, slowWindow] = [useDeferredValue(lanes), useDeferredValue(window)];
  return useMemo(() => {
    const events = new Set<Event>();
    for (const { marks } of slowLanes) {
      for (const mark of marks.filter(touches(slowWindow)))
        for (const event of mark.events) events.add(event);
    }
    return describeTimeline(t, lang, timelineFacts(index, [...events], slowWindow), slowWindow);
  }, [t, lang, index, slowLanes, slowWindow]);
}
