import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";

interface VirtualListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** A guess of an item's height in pixels; each is measured once it shows. */
  estimatePx: number;
  render: (item: T) => ReactNode;
  className?: string;
  itemClassName?: string;
}

/** Up to here every item is in the page: searchable by the browser, printable, and cheap enough. */
const PLAIN_UP_TO = 120;

/** A list that draws all its items while they are few, and only those in sight where they are many. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, render, className, itemClassName } = props;
  if (items.length > PLAIN_UP_TO) return <Windowed {...props} />;
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={keyOf(item)} className={itemClassName}>
          {render(item)}
        </li>
      ))}
    </ul>
  );
}

function Windowed<T>({ items, keyOf, estimatePx, render, itemClassName }: VirtualListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest<HTMLElement>(".tab-panel") ?? null,
    estimateSize: () => estimatePx,
    getItemKey: (position) => keyOf(items[position] as T),
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 6,
  });
  return (
    <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          className={`absolute inset-x-0 top-0 ${itemClassName ?? ""}`}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
        >
          {render(items[index] as T)}
        </li>
      ))}
    </ul>
  );
}
