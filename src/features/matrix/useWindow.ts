import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useMemo } from "react";
import type { GridItem } from "./gridParts.ts";

/** Up to here everything is in the page: searchable by the browser, printable, and cheap enough. */
const PLAIN_UP_TO = 60;
const ROW_PX = 30;
const BAND_PX = 26;

interface Shown {
  readonly item: GridItem;
  /** The position in the grid, below two rows of heads; bands have none of their own. */
  readonly row: number;
}

/** The items of a grid that are drawn now, and the heights of what is left out before and after them. */
export function useWindow(table: RefObject<HTMLTableElement | null>, items: readonly GridItem[]) {
  const all = useMemo(() => {
    let row = 1;
    return items.map((item): Shown => ({ item, row: item.kind === "row" ? ++row : row }));
  }, [items]);
  const isLong = items.length > PLAIN_UP_TO;
  const virtualizer = useVirtualizer({
    count: items.length,
    enabled: isLong,
    getScrollElement: () => table.current?.closest<HTMLElement>(".matrix-scroll") ?? null,
    estimateSize: (at) => (items[at]?.kind === "band" ? BAND_PX : ROW_PX),
    getItemKey: (at) => items[at]?.key ?? at,
    // What stands above the first row scrolls with it.
    scrollMargin: (table.current?.offsetTop ?? 0) + (table.current?.tHead?.offsetHeight ?? 0),
    overscan: 8,
  });
  const reveal = (row: number) => {
    const at = all.findIndex((one) => one.item.kind === "row" && one.row === row);
    if (at >= 0) virtualizer.scrollToIndex(at, { align: "center" });
  };
  if (!isLong) return { shown: all, before: 0, after: 0, reveal };
  const visible = virtualizer.getVirtualItems();
  const { scrollMargin } = virtualizer.options;
  return {
    shown: visible.flatMap(({ index }) => all[index] ?? []),
    before: (visible[0]?.start ?? scrollMargin) - scrollMargin,
    after: virtualizer.getTotalSize() + scrollMargin - (visible.at(-1)?.end ?? scrollMargin),
    reveal,
  };
}
