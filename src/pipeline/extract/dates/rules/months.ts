import { monthOf } from "../calendar.ts";
import * as p from "../pieces.ts";
import { numberOf } from "../vocabulary.ts";
import type { DateRule, Groups } from "./rule.ts";

const readMonth = ({ y, m }: Groups): string | null => monthOf(Number(y), numberOf(m?.replace(".", "")));

export const months: readonly DateRule[] = [
  {
    // July 2024; Sept. of 2008; July, 2024; July/2024
    pattern: p.pattern(
      `${p.wordStart}(?<m>${p.monthName})(?:,?${p.gap}(?:of${p.gap})?|[/-])(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "month",
    read: readMonth,
  },
  {
    // tháng 7 năm 2024; tháng 7/2024; tháng 9-1945; tháng Chín năm 2008
    pattern: p.pattern(
      `${p.wordStart}thang${p.gap}(?<m>${p.monthWord}|${p.twoDigits})${p.beforeYear}(?<y>${p.year})${p.numberEnd}`,
    ),
    precision: "month",
    read: readMonth,
  },
  {
    // 7/2024, as Vietnamese papers write it
    pattern: p.pattern(`${p.numberStart}(?<m>${p.twoDigits})/(?<y>${p.thisYear})${p.numberEnd}(?!/)`),
    precision: "month",
    read: readMonth,
  },
  {
    // 2024-07; not 2011-12, which is more likely a winter or a school year
    pattern: p.pattern(`${p.numberStart}(?<y>${p.thisYear})-(?<m>0[1-9]|1[0-2])${p.numberEnd}`),
    precision: "month",
    read: ({ y, m }) => (Number(y) % 100 === Number(m) - 1 ? null : readMonth({ y, m })),
  },
];
