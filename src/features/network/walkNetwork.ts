/** The network as the arrow keys see it: the keys of both columns from top to bottom, and what is linked with what. */
export interface Ways {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** In the order of the other column. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Where the reader is, and the node along whose lines they came; null while they walk a column. */
export interface Stand {
  readonly at: string;
  readonly from: string | null;
}

/**
 * The step that a key takes; null where it takes none. Up and down walk the column, or, for whoever came along a line,
 * what else is linked with the node they came from. Left and right follow a line to the other side, back to where one
 * came from if it is linked. Home and End go to the column's ends, Escape leaves the lines for the column.
 */
export function walkNetwork({ left, right, links }: Ways, { at, from }: Stand, key: string): Stand | null {
  const isLeft = left.includes(at);
  const column = isLeft ? left : right;
  const among = from === null ? column : (links.get(from) ?? column);
  const step = (by: number): Stand | null => {
    const next = among[among.indexOf(at) + by];
    return next === undefined ? null : { at: next, from };
  };
  const end = (to: number): Stand | null => {
    const next = column.at(to);
    return next === undefined || (next === at && from === null) ? null : { at: next, from: null };
  };
  const cross = (): Stand | null => {
    const ends = links.get(at) ?? [];
    const next = from !== null && ends.includes(from) ? from : ends[0];
    return next === undefined ? null : { at: next, from: at };
  };
  switch (key) {
    case "ArrowUp":
      return step(-1);
    case "ArrowDown":
      return step(1);
    case "ArrowRight":
      return isLeft ? cross() : null;
    case "ArrowLeft":
      return isLeft ? null : cross();
    case "Home":
      return end(0);
    case "End":
      return end(-1);
    case "Escape":
      return from === null ? null : { at, from: null };
    default:
      return null;
  }
}

/** Reads the ways off a layout's order and its lines. */
export function waysOf(
  left: readonly string[],
  right: readonly string[],
  lines: readonly { readonly from: string; readonly to: string }[],
): Ways {
  const links = new Map<string, string[]>();
  const link = (own: string, other: string) => {
    const list = links.get(own);
    if (list) list.push(other);
    else links.set(own, [other]);
  };
  for (const { from, to } of lines) {
    link(from, to);
    link(to, from);
  }
  const rank = new Map([...left, ...right].map((key, at) => [key, at]));
  for (const ends of links.values()) ends.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return { left, right, links };
}
