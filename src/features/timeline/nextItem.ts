import type { Placed, Row } from "./layOut.ts";

const nearestTo = (item: Placed, items: readonly Placed[]): Placed | undefined =>
  [...items].sort((a, b) => Math.abs(a.x - item.x) - Math.abs(b.x - item.x))[0];

/**
 * The mark or heap to which a key leads: Left and Right through the lane in the order of time, Up and Down to the
 * nearest in time of the next lane that shows any, Home and End to the lane's first and last. Null where the key
 * leads nowhere.
 */
export function nextItem(rows: readonly Row[], current: string, key: string): Placed | null {
  const at = rows.findIndex(({ items }) => items.some((item) => item.key === current));
  const items = rows[at]?.items ?? [];
  const i = items.findIndex((item) => item.key === current);
  const item = items[i];
  if (!item) return null;
  const shows = (row: Row) => row.items.length > 0;
  switch (key) {
    case "ArrowRight":
      return items[i + 1] ?? null;
    case "ArrowLeft":
      return items[i - 1] ?? null;
    case "ArrowDown":
      return nearestTo(item, rows.slice(at + 1).find(shows)?.items ?? []) ?? null;
    case "ArrowUp":
      return nearestTo(item, rows.slice(0, at).findLast(shows)?.items ?? []) ?? null;
    case "Home":
      return items[0] ?? null;
    case "End":
      return items.at(-1) ?? null;
    default:
      return null;
  }
}
