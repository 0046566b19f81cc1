/** What a console knows of the audience's window. */
export interface Signs {
  /** Whether the window is closed, where this page has hold of it; null where it has not. */
  closed: boolean | null;
  /** When the window was last heard, and when it last said that it goes. */
  heardAtMs: number | null;
  byeAtMs: number | null;
  /** Since when it is expected. */
  sinceMs: number;
}
export type Presence = "waiting" | "here" | "gone";

/** A window is asked every so often whether it is there. */
export const ASK_MS = 1000;
/** A reload on a slow machine, and a window of which nothing else is known, have this long. */
const PATIENCE_MS = 10_000;
/** Where the window itself can be asked whether it is closed, silence alone says nothing for a while. */
const SILENCE_MS = 5_000;

/** Whether the audience's window is there, is expected, or has gone. */
export function presenceOf({ closed, heardAtMs, byeAtMs, sinceMs }: Signs, nowMs: number): Presence {
  if (closed) return "gone";
  const here = heardAtMs !== null && nowMs - heardAtMs <= SILENCE_MS;
  const isLeaving = byeAtMs !== null && (heardAtMs === null || byeAtMs >= heardAtMs);
  if (here && !isLeaving) return "here";
  if (closed === false) return "waiting";
  const expectedMs = Math.max(sinceMs, heardAtMs ?? 0, isLeaving ? byeAtMs : 0);
  return nowMs - expectedMs > PATIENCE_MS ? "gone" : "waiting";
}
