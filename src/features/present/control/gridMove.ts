/**
 * Where a key leads in a grid whose items stand in rows as the page's width has it: `tops` says at what height each
 * stands. The item asked for, or null where the key is none of the grid's. At an edge it stays.
 */
export function gridMove(key: string, from: number, tops: readonly number[]): number | null {
  const last = tops.length - 1;
  const at = Math.min(Math.max(from, 0), last);
  switch (key) {
    case "ArrowRight":
      return Math.min(at + 1, last);
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowDown":
    case "ArrowUp":
      return inNextRow(at, tops, key === "ArrowDown");
    default:
      return null;
  }
}

/** The item of the next row in the same column, or the last of it where the row is shorter. */
function inNextRow(at: number, tops: readonly number[], down: boolean): number {
  const rows = [...new Set(tops)].sort((a, b) => a - b);
  const row = rows.indexOf(tops[at] ?? Number.NaN) + (down ? 1 : -1);
  const itemsOf = (top: number | undefined) => tops.flatMap((one, index) => (one === top ? [index] : []));
  const column = itemsOf(tops[at]).indexOf(at);
  const items = itemsOf(rows[row]);
  return items[Math.min(column, items.length - 1)] ?? at;
}
