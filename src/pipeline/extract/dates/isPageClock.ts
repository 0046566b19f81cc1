import type { Reading } from "./readText.ts";

/** A clock is short: "Saturday, November 23, 2024, 03:01 (GMT+7)" has 40 signs. */
const LONGEST_CLOCK = 90;
const time = /\d{1,2}:\d{2}|gmt|utc/u;
const clockWords =
  /(?:gmt|utc|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z])|chu nhat|(?:^|[^a-z])(?:am|pm|at|on|luc|gio|h|cap nhat|updated|last|published|posted|dang|ngay)(?![a-z])/gu;

/** Whether the line of a date holds nothing but that date and a time of day, as the clock of a page does. */
export function isPageClock({ folded }: Reading, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_CLOCK), start);
  const after = folded.slice(end, end + LONGEST_CLOCK);
  const rest = `${before.slice(before.lastIndexOf("\n") + 1)} ${after.split("\n", 1)[0]}`;
  if (rest.length > LONGEST_CLOCK) return false;
  return time.test(rest) && rest.replace(clockWords, " ").replace(/[\d\s\p{P}\p{S}]/gu, "") === "";
}
