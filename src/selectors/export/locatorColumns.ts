import type { Locator } from "#dataset/schema.ts";
import type { Column } from "./table.ts";

/** Where a fact stands: line and sentence from 0, offsets in UTF-16 units of the text, and the phrase. */
export const locatorColumns = <T>(locatorOf: (item: T) => Locator | null): readonly Column<T>[] => [
  ["line", (item) => locatorOf(item)?.paragraph ?? null],
  ["sentence", (item) => locatorOf(item)?.sentence ?? null],
  ["start", (item) => locatorOf(item)?.selector[0].start ?? null],
  ["end", (item) => locatorOf(item)?.selector[0].end ?? null],
  ["phrase", (item) => locatorOf(item)?.selector[1].exact ?? null],
];
