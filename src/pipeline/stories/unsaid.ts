import type { Entry } from "#dataset/schema.ts";
import type { EntryIndex } from "./indexEntries.ts";
import { datesIn } from "./numbers/datesIn.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { writeEntry } from "./readEntry.ts";

type Kind = "percent" | "date";

/** What an entry is there for in a sentence that gives shares or dates: its share, its date. */
function pointOf(index: EntryIndex, entry: Entry): { kind: Kind; values: readonly unknown[] } | null {
  if (entry.kind === "coding" || entry.kind === "theme") {
    const shares = quantitiesOf(index, entry).filter(({ kind }) => kind === "percent");
    return { kind: "percent", values: valuesOf(shares) };
  }
  if (entry.kind !== "event") return null;
  const values = valuesOf(datesIn(index.events.get(entry.id)?.date ?? null));
  return values.length > 0 ? { kind: "date", values } : null;
}

const valuesOf = (quantities: readonly Quantity[]): unknown[] => quantities.map(({ value }) => value);

/**
 * Entries whose share or date a sentence leaves unsaid while it says others: two shares of two provinces could be
 * swapped, and each would still be carried by an entry, but one of them would then be missing.
 */
export function unsaid(
  index: EntryIndex,
  said: readonly Quantity[],
  rests: readonly Entry[],
  where: string,
): string[] {
  const values = (wanted: Kind) => new Set<unknown>(valuesOf(said.filter(({ kind }) => kind === wanted)));
  const given = { percent: values("percent"), date: values("date") };
  return rests.flatMap((entry) => {
    const point = pointOf(index, entry);
    if (!point || given[point.kind].size === 0 || point.values.some((value) => given[point.kind].has(value)))
      return [];
    const own = `${point.values.at(-1)}${point.kind === "percent" ? "%" : ""}`;
    return [
      `${where} rests on "${writeEntry(entry)}" and gives ${[...given[point.kind]].join(", ")}, but not its ${own}; say it, or take the entry out of rests.`,
    ];
  });
}
