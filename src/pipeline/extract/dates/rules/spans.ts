import { dayOf, intervalOf, monthOf } from "../calendar.ts";
import * as p from "../pieces.ts";
import { numberOf } from "../vocabulary.ts";
import type { DateRule, Groups } from "./rule.ts";

const monthAt = (name: string | undefined): number => numberOf(name?.replace(".", ""));

/** From day `c` of month `n` (or of the same month) to day `d` of month `m`. */
function readDays({ c, n, d, m, y }: Groups): string | null {
  const month = monthAt(m);
  return intervalOf(
    dayOf(Number(y), n === undefined ? month : monthAt(n), numberOf(c)),
    dayOf(Number(y), month, numberOf(d)),
  );
}
const readMonths = ({ n, m, y }: Groups): string | null =>
  intervalOf(monthOf(Number(y), monthAt(n)), monthOf(Number(y), monthAt(m)));

const dayBefore = `(?:ngay${p.gap})?`;
const two = p.twoDigits;

/** Stretches whose first end borrows its month or year from the second. */
export const spans: readonly DateRule[] = [
  {
    // 5-9 August 2024; from 30 June to 2 July 2025
    pattern: p.pattern(
      `${p.numberStart}(?<c>${two})${p.ordinalEnd}(?:${p.gap}(?<n>${p.monthName}))?${p.and}(?<d>${two})${p.ordinalEnd}${p.gap}(?<m>${p.monthName}),?${p.gap}(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "interval",
    read: readDays,
  },
  {
    // August 5-9, 2024; June 30 to July 2, 2025
    pattern: p.pattern(
      `${p.wordStart}(?:(?<n>${p.monthName})${p.gap}(?<c>${two})${p.ordinalEnd}${p.and}(?<m>${p.monthName})|(?<k>${p.monthName})${p.gap}(?<b>${two})${p.ordinalEnd}${p.and})${p.maybeGap}(?<d>${two})${p.ordinalEnd},${p.gap}(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "interval",
    read: ({ n, c, m, k, b, d, y }) => readDays({ n, c: c ?? b, m: m ?? k, d, y }),
  },
  {
    // từ ngày 12 đến 15/6/2025; 30/6 đến 2/7/2025; 12-15 tháng 6 năm 2025
    pattern: p.pattern(
      `${p.numberStart}${dayBefore}(?<c>${two})(?:(?:/|${p.gap}thang${p.gap})(?<n>${two}))?${p.and}${dayBefore}(?<d>${two})(?:/(?<m>${two})/|-(?<k>${two})-|${p.gap}thang${p.gap}(?<l>${p.monthWord})${p.beforeYear})(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "interval",
    read: ({ c, n, d, m, k, l, y }) => readDays({ c, n, d, m: m ?? k ?? l, y }),
  },
  {
    // May to June 2024
    pattern: p.pattern(
      `${p.wordStart}(?<n>${p.monthName})${p.and}(?<m>${p.monthName})${p.gap}(?:of${p.gap})?(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "interval",
    read: readMonths,
  },
  {
    // tháng 5 đến tháng 6 năm 2024; tháng 5 - 6/2024
    pattern: p.pattern(
      `${p.wordStart}thang${p.gap}(?<n>${p.monthWord})${p.and}(?:thang${p.gap})?(?<m>${p.monthWord})${p.beforeYear}(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "interval",
    read: readMonths,
  },
];
