import type { T } from "#i18n/createT.ts";
import { windowWords } from "./datesWords.ts";
import { eventsIn } from "./HeapShape.tsx";
import type { Heap } from "./layOut.ts";

/** A heap in one line: how many events, when, and what opening it does. */
export function describeHeap(t: T, lang: "en" | "vi", heap: Heap): string {
  const count = eventsIn(heap);
  if (heap.time === null) return t("timeline.zoom.listUndated", { count });
  const dates = windowWords(lang, heap.time);
  return t(heap.comesApart ? "timeline.zoom.heap" : "timeline.zoom.list", { count, dates });
}
