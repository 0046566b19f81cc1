import { intervalOf } from "../calendar.ts";
import * as p from "../pieces.ts";
import type { DateRule } from "./rule.ts";

const range = (from: string | undefined, to: string | undefined): string | null => {
  const years = Number(to) - Number(from);
  return years > 0 && years <= 120 ? intervalOf(from ?? null, to ?? null) : null;
};

/** Years and what is made of them: 2021-2025, the 1990s. */
export const years: readonly DateRule[] = [
  {
    // 2016; năm 2016: whether it is a year is for the words around it to say
    pattern: p.pattern(`${p.numberStart}(?<y>${p.year})${p.numberEnd}`),
    precision: "year",
    needsCue: true,
    read: ({ y }) => y ?? null,
  },
  {
    // năm 2016, of which the first word belongs to the date
    pattern: p.pattern(`${p.wordStart}nam${p.gap}(?<y>${p.year})${p.numberEnd}`),
    precision: "year",
    needsCue: true,
    read: ({ y }) => y ?? null,
  },
  {
    // 2021-2025; 2023 - 2030; 2021/2025 within "năm học 2021/2022"
    pattern: p.pattern(
      `${p.numberStart}(?<a>${p.year})${p.maybeGap}[-/]${p.maybeGap}(?<b>${p.thisYear})${p.numberEnd}`,
    ),
    precision: "interval",
    read: ({ a, b }) => range(a, b),
  },
  {
    // the 2023-24 school year; năm học 2023-24: elsewhere 2023-24 may be anything
    pattern: p.pattern(
      `(?:(?<=(?:year|season|nam hoc|nien khoa) )(?<a>${p.thisYear})[-/](?<b>\\d\\d)${p.numberEnd}|${p.numberStart}(?<c>${p.thisYear})[-/](?<d>\\d\\d)(?= (?:school|academic|season|fiscal|financial)))`,
    ),
    precision: "interval",
    read: ({ a, b, c, d }) => {
      const first = a ?? c ?? "";
      return Number(b ?? d) === (Number(first) + 1) % 100 ? range(first, String(Number(first) + 1)) : null;
    },
  },
  {
    // the 1990s; 1990's
    pattern: p.pattern(`${p.numberStart}(?<y>1[5-9]\\d|20\\d)0'?s(?![\\p{L}\\p{N}])`),
    precision: "decade",
    read: ({ y }) => `${y}X`,
  },
  {
    // thập niên 1990; thập kỷ 90 (của thế kỷ XX)
    pattern: p.pattern(
      `${p.wordStart}(?:nhung${p.gap}nam${p.gap}(?:cua${p.gap})?)?thap${p.gap}(?:nien|ky)${p.gap}(?<c>19|20)?(?<d>\\d)0(?:${p.gap}(?:cua${p.gap})?the${p.gap}ky${p.gap}(?:truoc|xx|20))?${p.numberEnd}`,
    ),
    precision: "decade",
    read: ({ c, d }) => `${c ?? 19}${d}X`,
  },
  {
    // những năm 1990; những năm 90 của thế kỷ XX
    pattern: p.pattern(
      `${p.wordStart}nhung${p.gap}nam${p.gap}(?:(?<c>19|20)(?<d>\\d)0|(?<e>\\d)0(?:${p.gap}cua)?${p.gap}the${p.gap}ky${p.gap}(?:truoc|xx|20))${p.numberEnd}(?!${p.to}\\d)`,
    ),
    precision: "decade",
    read: ({ c, d, e }) => `${c ?? 19}${d ?? e}X`,
  },
];
