// How numbers are written, in figures and in words, in both languages; folded.

const ENGLISH =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VIETNAMESE_UNITS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** How some units are spoken behind a ten: "hai mươi mốt", "ba mươi lăm". */
const BEHIND_TENS: readonly (readonly [word: string, value: number])[] = [
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["bẩy", 7],
];

function* vietnameseNumbers(): Generator<[string, number]> {
  const behind = [...VIETNAMESE_UNITS.map((word, at) => [word, at + 1] as const), ...BEHIND_TENS];
  yield* VIETNAMESE_UNITS.map((word, at): [string, number] => [word, at + 1]);
  yield ["bẩy", 7];
  yield ["mười", 10];
  for (const [word, value] of behind) yield [`mười ${word}`, 10 + value];
  for (const [at, ten] of VIETNAMESE_UNITS.entries()) {
    if (at === 0) continue;
    yield [`${ten} mươi`, (at + 1) * 10];
    for (const [word, value] of behind) yield [`${ten} mươi ${word}`, (at + 1) * 10 + value];
  }
}

/** Words for numbers that stand for a count beside a noun. "one" and "một" are articles as often. */
export const englishWords: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ...ENGLISH.map((word, at): [string, number] => [word, at + 2]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ["a hundred", 100],
  ["one hundred", 100],
  ["a thousand", 1000],
  ["one thousand", 1000],
  ["one million", 1e6],
  ["a million", 1e6],
]);
export const vietnameseWords: ReadonlyMap<string, number> = new Map(vietnameseNumbers());

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["chuc", 10],
  ["tram", 100],
  ["nghin", 1e3],
  ["ngan", 1e3],
  ["van", 1e4],
  ["trieu", 1e6],
  ["ty", 1e9],
  ["ti", 1e9],
]);

/** Not part of a word, of a longer number, of a model (SU-30) or of a document's number. */
const digitStart = "(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][.,:/-]|[#°])";
const digitEnd = "(?!\\p{N}|[.,:/-]\\p{N})";
const grouped = "\\p{N}{1,3}(?:[.,]\\p{N}{3}){1,4}(?:[.,]\\p{N}{1,2})?";
const plainDigits = "\\p{N}{1,9}(?:[.,]\\p{N}{1,3})?";
const spaced = "\\p{N}{1,3}(?: \\p{N}{3}){2,3}";
const number = `(?:${spaced}|${grouped}|${plainDigits})`;

/** A number, a range of numbers or a share (6/6) in figures. */
export const digits = `${digitStart}(?:(?<low>${number}) ?(?:-| to | den ) ?|(?<share>\\p{N}{1,4}) ?/ ?)?(?<n>${number})${digitEnd}`;
export const scale = "(?:hundred|thousand|million|billion|trillion|chuc|tram|nghin|ngan|van|trieu|ty|ti)";

/**
 * The value of figures as printed. Groups of three behind the language's own mark are thousands; where a mark would
 * be a decimal in one language and group thousands in the other, the language decides, and "1,200" with a leading
 * digit and three more is a thousand unless the language says otherwise.
 */
export function readNumber(printed: string, isVietnamese: boolean): number | null {
  if (/^0\d/.test(printed) && printed.length > 2) return null;
  if (printed.includes(" ")) return Number(printed.replaceAll(" ", ""));
  const marks = printed.replace(/[^.,]/g, "");
  if (marks === "") return Number(printed);
  const [group, decimal] = isVietnamese ? [".", ","] : [",", "."];
  const groups = (mark: string): RegExp => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);
  const last = Math.max(printed.lastIndexOf("."), printed.lastIndexOf(","));
  const whole = printed.slice(0, last);
  if (marks.length === 1) {
    if (marks === group && groups(group).test(printed)) return Number(printed.replace(group, ""));
    return Number(printed.replace(marks, "."));
  }
  if (new Set(marks).size === 1) {
    return groups(marks[0] ?? "").test(printed) ? Number(printed.replaceAll(marks[0] ?? "", "")) : null;
  }
  const mark = printed[last] ?? decimal;
  const other = mark === "." ? "," : ".";
  return groups(other).test(whole)
    ? Number(`${whole.replaceAll(other, "")}.${printed.slice(last + 1)}`)
    : null;
}
