import { halfOf, monthsOf, quarterOf, quartersOf } from "../calendar.ts";
import * as p from "../pieces.ts";
import { englishNumber, englishOrdinal, numberOf, roman, vietnameseNumber } from "../vocabulary.ts";
import type { DateRule } from "./rule.ts";

const ofYear = `(?:,?${p.gap}(?:of${p.gap})?(?:the${p.gap})?(?:year${p.gap})?|[/-])(?<y>${p.year})${p.numberEnd}`;
const vietnameseYear = `(?:${p.gap}(?:cua${p.gap})?nam${p.gap}|${p.maybeGap}[/,-]${p.maybeGap}|${p.gap})(?<y>${p.year})${p.numberEnd}`;
const englishYear = ofYear.replace("(?<y>", "(?<z>");
const quarter = `(?:[1-4]|${roman}|mot|hai|ba|tu|bon)`;
const isFirst = (word: string | undefined): boolean => /^(?:first|1st|1|dau|early)$/.test(word ?? "");

/** Quarters, halves and "the first nine months". */
export const parts: readonly DateRule[] = [
  {
    // second quarter of 2024; 2nd-quarter 2024
    pattern: p.pattern(`${p.wordStart}(?<q>${englishOrdinal}|last|final)[ -]quarter${ofYear}`),
    precision: "part",
    read: ({ q, y }) => quarterOf(Number(y), /last|final/.test(q ?? "") ? 4 : numberOf(q)),
  },
  {
    // Q2 2024; Q2/2024; quarter 2 of 2024; quarter II/2024
    pattern: p.pattern(`${p.wordStart}(?:q ?|quarter${p.gap})(?<q>[1-4]|${roman})${ofYear}`),
    precision: "part",
    read: ({ q, y }) => quarterOf(Number(y), numberOf(q)),
  },
  {
    // quý II/2024; quý 2 năm 2024; quý hai năm 2024
    pattern: p.pattern(`${p.wordStart}quy${p.gap}(?<q>[1-4]|${roman}|mot|hai|ba|tu|bon)${vietnameseYear}`),
    precision: "part",
    read: ({ q, y }) => quarterOf(Number(y), numberOf(q)),
  },
  {
    // quý I và quý II năm 2024; quý 1, 2/2024; Q1 and Q2 2024; first and second quarters of 2024
    pattern: p.pattern(
      `${p.wordStart}(?:quy${p.gap}(?<a>${quarter})${p.and}(?:quy${p.gap})?(?<b>${quarter})${vietnameseYear}|(?:q(?<c>[1-4])${p.and}q(?<d>[1-4])|(?<e>${englishOrdinal})${p.and}(?<f>${englishOrdinal})${p.gap}quarters)${englishYear})`,
    ),
    precision: "part",
    read: ({ a, b, c, d, e, f, y, z }) =>
      quartersOf(Number(y ?? z), numberOf(a ?? c ?? e), numberOf(b ?? d ?? f)),
  },
  {
    // first two quarters of 2024; ba quý đầu năm 2024
    pattern: p.pattern(
      `${p.wordStart}(?:first${p.gap}(?<n>two|three|[23])${p.gap}quarters${englishYear}|(?<k>hai|ba|[23])${p.gap}quy${p.gap}dau${vietnameseYear})`,
    ),
    precision: "part",
    read: ({ n, k, y, z }) => quartersOf(Number(y ?? z), 1, numberOf(n ?? k)),
  },
  {
    // second half of 2024; latter half of 2024; H2 2024
    pattern: p.pattern(
      `${p.wordStart}(?:(?<w>first|second|1st|2nd|last|latter|final)[ -]half|h(?<h>[12]))${ofYear}`,
    ),
    precision: "part",
    read: ({ w, h, y }) => halfOf(Number(y), isFirst(w ?? h) ? 1 : 2),
  },
  {
    // nửa đầu năm 2024; nửa cuối năm 2024
    pattern: p.pattern(`${p.wordStart}nua${p.gap}(?<w>dau|cuoi|sau)${vietnameseYear}`),
    precision: "part",
    read: ({ w, y }) => halfOf(Number(y), isFirst(w) ? 1 : 2),
  },
  {
    // first six months of 2023; last 3 months of 2024
    pattern: p.pattern(
      `${p.wordStart}(?<w>first|last|final)${p.gap}(?<n>${englishNumber}|1[0-2]|[1-9])${p.gap}months${ofYear}`,
    ),
    precision: "part",
    read: ({ w, n, y }) => monthsOf(Number(y), numberOf(n), isFirst(w) ? "first" : "last"),
  },
  {
    // 6 tháng cuối năm 2024; chín tháng đầu năm 2024
    pattern: p.pattern(
      `${p.wordStart}(?<n>${vietnameseNumber}|1[0-2]|0?[1-9])${p.gap}thang${p.gap}(?<w>dau|cuoi)${vietnameseYear}`,
    ),
    precision: "part",
    read: ({ w, n, y }) => monthsOf(Number(y), numberOf(n), isFirst(w) ? "first" : "last"),
  },
];
