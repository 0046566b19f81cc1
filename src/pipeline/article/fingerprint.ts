import { createHash } from "node:crypto";

/** A value with its keys in one order, so that the same facts give the same hash however they are written. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
}

/** What the machine proposed, in eight digits. Id, review and the hash itself are not part of it. */
export function fingerprint(entry: object): string {
  const { id: _id, review: _review, draft: _draft, ...facts } = entry as Record<string, unknown>;
  return createHash("sha256")
    .update(JSON.stringify(ordered(facts)))
    .digest("hex")
    .slice(0, 8);
}

/** An entry as a draft: awaiting review, with the hash by which a person's change is told. */
export const drafted = <T extends object>(entry: T): T & { review: "pending"; draft: string } => ({
  ...entry,
  review: "pending",
  draft: fingerprint(entry),
});

/** Whether an entry still is what the machine proposed, so that a later run may propose something else. */
export const isUntouched = (entry: { review?: unknown; draft?: unknown }): boolean =>
  entry.review === "pending" && typeof entry.draft === "string" && entry.draft === fingerprint(entry);
