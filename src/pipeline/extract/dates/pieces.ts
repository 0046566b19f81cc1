import { englishMonth, vietnameseNumber } from "./vocabulary.ts";

// The parts that patterns of dates are made of. Every repetition is bounded: a pattern costs a constant per place.

/** Between words; a line may be wrapped there. */
export const gap = "(?: {1,3}| ?\\n ?)";
export const maybeGap = "(?: {0,2}| ?\\n ?)";
/** Not within a word, a number, or what is joined to one. */
export const wordStart = "(?<![\\p{L}\\p{N}])";
export const wordEnd = "(?![\\p{L}\\p{N}])";
export const numberStart = "(?<![\\p{L}\\p{N}]|[\\p{N}][.,:/-])";
export const numberEnd = "(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})";

export const day = "(?:3[01]|[12]\\d|0?[1-9])";
export const month = "(?:1[0-2]|0?[1-9])";
/** Any two digits where a calendar has the last word, so that 31/02 is read and refused. */
export const twoDigits = "\\d{1,2}";
export const year = "(?:1\\d|20|21)\\d\\d";
export const thisYear = "(?:19|20)\\d\\d";

export const ordinalEnd = "(?:st|nd|rd|th)?";
export const monthName = `${englishMonth}\\.?`;
/** A Vietnamese month after "tháng": digits or a word. */
export const monthWord = `(?:${month}|${vietnameseNumber})`;
export const dayWord = `(?:(?:mung|mong)${gap})?(?:${day}|${vietnameseNumber})`;
/** Before a Vietnamese year: "năm", a mark, or nothing but a space. */
export const beforeYear = `(?:,?${gap}nam${gap}|${maybeGap}[/.,-]${maybeGap}|${gap})`;

export const to = `(?:${maybeGap}-${maybeGap}|${gap}(?:to|until|till|through|den(?:${gap}het)?|toi)${gap})`;
export const and = `(?:${to}|${gap}(?:and|va)${gap}|,${maybeGap})`;

export const pattern = (source: string): RegExp => new RegExp(source, "gu");
