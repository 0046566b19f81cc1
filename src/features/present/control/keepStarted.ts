import type { GuardedStorage } from "#state/guardedStorage.ts";
import type { Started } from "./clock.ts";

const KEPT_AS = "clock";

/** Remembers when the talk began for as long as its tab lives, so that a reload does not set the clock back. */
export function keepStarted(started: Started, visit: Pick<GuardedStorage, "set">, story: string): void {
  visit.set(KEPT_AS, started === null ? "" : `${started} ${story}`);
}

/** When this talk began, where it was going on in this tab. */
export function readStarted(visit: Pick<GuardedStorage, "get">, story: string): Started {
  const [started, of] = visit.get(KEPT_AS)?.split(" ") ?? [];
  return of === story && /^\d{1,15}$/.test(started ?? "") ? Number(started) : null;
}
