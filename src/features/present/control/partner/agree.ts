import type { Shared, Stamp, Stamped } from "./message.ts";

/** Whether one change comes after another. Where both windows changed at once, the presenter's counts. */
export const isNewer = (one: Stamp, other: Stamp): boolean =>
  one.rev !== other.rev ? one.rev > other.rev : one.by === "console" && other.by === "audience";

/** What a window keeps after hearing the other, and whether the other has to hear this one. */
export function agree(mine: Stamped, theirs: Stamped): { keep: Stamped; answer: boolean } {
  if (isNewer(theirs, mine)) return { keep: theirs, answer: false };
  return { keep: mine, answer: isNewer(mine, theirs) };
}

/**
 * What a window keeps after a change of its own. A window that has not heard the other yet makes no history: what it
 * shows while it is being loaded must not overrule what the talk has come to.
 */
export const change = (mine: Stamped, shared: Shared, by: Stamp["by"], met: boolean): Stamped =>
  met ? { rev: mine.rev + 1, by, shared } : { ...mine, shared };
