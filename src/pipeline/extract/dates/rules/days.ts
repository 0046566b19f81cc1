import { dayOf } from "../calendar.ts";
import * as p from "../pieces.ts";
import { numberOf } from "../vocabulary.ts";
import type { DateRule, Groups, RuleOptions } from "./rule.ts";

const readDay = ({ y, m, d }: Groups): string | null => dayOf(Number(y), numberOf(m), numberOf(d));

/** In figures the habit of the outlet decides, unless only the other order gives a day of the calendar. */
function readNumeric({ y, a, b }: Groups, { dayFirst }: RuleOptions): string | null {
  const [first, second] = [Number(a), Number(b)];
  const asDayFirst = dayOf(Number(y), second, first);
  const asMonthFirst = dayOf(Number(y), first, second);
  return dayFirst ? (asDayFirst ?? asMonthFirst) : (asMonthFirst ?? asDayFirst);
}

const numericEnd = "(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}|/\\p{L})";
const dayBefore = `(?:ngay${p.gap})?`;

/** Full dates: words in either order, figures with one separator throughout, ISO 8601. */
export const days: readonly DateRule[] = [
  {
    // October 30, 2019; Oct. 30th 2019
    pattern: p.pattern(
      `${p.wordStart}(?<m>${p.monthName})${p.maybeGap}(?<d>${p.twoDigits})${p.ordinalEnd}(?:,?${p.gap}|,)(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "day",
    read: (groups) => readDay({ ...groups, m: groups.m?.replace(".", "") }),
  },
  {
    // 21 December 2018; the 21st of December, 2018; 12-Jul-2021
    pattern: p.pattern(
      `${p.numberStart}(?<d>${p.twoDigits})${p.ordinalEnd}(?:${p.gap}(?:of${p.gap})?|-|)(?<m>${p.monthName})(?:,?${p.gap}|-)(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "day",
    read: (groups) => readDay({ ...groups, m: groups.m?.replace(".", "") }),
  },
  {
    // ngày 22 tháng 9 năm 2008; mùng 2 tháng Chín 1945; ngày 5 tháng 9/2019
    pattern: p.pattern(
      `${p.wordStart}${dayBefore}(?<d>${p.dayWord}|${p.twoDigits})${p.gap}thang${p.gap}(?<m>${p.monthWord}|${p.twoDigits})${p.beforeYear}(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "day",
    read: ({ d, m, y }) => readDay({ d: d?.replace(/^m[uo]ng\s+/, ""), m, y }),
  },
  {
    // 06/08/2025; ngày 22-9-2008; 22. 9. 2008; ngày 22/9 năm 2008
    pattern: p.pattern(
      `(?<!\\p{N}|\\p{N}[.,:/-])(?:(?<!\\p{L})ngay${p.gap})?(?<a>${p.twoDigits}) ?(?<s>[/.-]) ?(?<b>${p.twoDigits})(?: ?\\k<s> ?|${p.gap}nam${p.gap})(?<y>${p.year})${numericEnd}`,
    ),
    precision: "day",
    read: readNumeric,
  },
  {
    // 2019-10-30, 2019/10/30
    pattern: p.pattern(
      `${p.numberStart}(?<y>${p.year})(?<s>[/.-])(?<m>\\d\\d)\\k<s>(?<d>\\d\\d)(?=t\\d|${p.numberEnd})`,
    ),
    precision: "day",
    read: readDay,
  },
];
