import type { Lane } from "./lanesOf.ts";
import type { Mark } from "./markOf.ts";
import type { TimeWindow } from "./timeWindow.ts";

/** How many events lie beyond an end of the chart, and where the nearest of them is. */
export interface Beyond {
  readonly count: number;
  readonly nearest: number;
}

/** The events before and after what is shown, each once however many lanes it stands in. */
export function outOfView(
  lanes: readonly Lane[],
  { start, end }: TimeWindow,
): { earlier: Beyond; later: Beyond } {
  const before = new Set<Mark["event"]>();
  const after = new Set<Mark["event"]>();
  let [latest, earliest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { marks } of lanes) {
    for (const { events, time } of marks) {
      if (time === null) continue;
      if (time.end <= start) {
        latest = Math.max(latest, time.end - 1);
        for (const event of events) before.add(event);
      } else if (time.start >= end) {
        earliest = Math.min(earliest, time.start);
        for (const event of events) after.add(event);
      }
    }
  }
  return {
    earlier: { count: before.size, nearest: latest },
    later: { count: after.size, nearest: earliest },
  };
}
