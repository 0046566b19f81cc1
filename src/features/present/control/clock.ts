/** When a talk began, in milliseconds since 1970; null before its first step forward. */
export type Started = number | null;

/** The first change of step starts the clock, whoever made it; later ones leave it alone. */
export const startedBy = (started: Started, changed: boolean, nowMs: number): Started =>
  started ?? (changed ? nowMs : null);

/** "4:05", and "1:04:05" from an hour on; "0:00" before the start, and where a clock was set back. */
export function formatElapsed(started: Started, nowMs: number): string {
  const seconds = started === null ? 0 : Math.max(0, Math.floor((nowMs - started) / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** "14:05": the time of the room, so of the presenter's machine. */
export function formatTimeOfDay(nowMs: number): string {
  const now = new Date(nowMs);
  return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
