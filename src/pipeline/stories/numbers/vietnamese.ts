import { isoDay, type NumberRules, type Value } from "./quantity.ts";

const day = "(\\d{1,2})";
const month = "(\\d{1,2})";
const year = "((?:19|20)\\d\\d)";
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const roman = `(${[...ROMAN].reverse().join("|")})`;

const CARDINALS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
/** Ones as they are said after tens. */
const ONES: Readonly<Record<string, number>> = { ...CARDINALS, một: 1, mốt: 1, tư: 4, lăm: 5, năm: 5 };
const ORDINALS: Readonly<Record<string, number>> = { ...CARDINALS, tư: 4, năm: 5 };
const SCALES: Readonly<Record<string, number>> = {
  "nghìn tỷ": 1e12,
  nghìn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
};
/** `năm` is both "year" and "five": five where one of these follows. */
const COUNTED =
  "bài|tỉnh|thành phố|phường|xã|huyện|văn bản|nghị quyết|câu|chủ đề|nhóm|địa phương|cửa khẩu|đơn vị|khóa|nơi|tháng|năm|trong số";

const date = (value: string): Value => ({ kind: "date", value });
const rule = (pattern: string, read: NumberRules["rules"][number]["read"], flags = "giu") => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags),
  read,
});
const dayOf = (match: RegExpExecArray, d: number, m: number, y: number) =>
  date(isoDay(match[y] ?? "", Number(match[m]), match[d] ?? ""));
const monthOf = (y: string | undefined, m: string | undefined) =>
  date(`${y}-${String(Number(m)).padStart(2, "0")}`);

/** How Vietnamese writes numbers: "30/10/2019", "2020-2025", "gần 60.000", "lần thứ tám", "khóa XI", "hai". */
export const vietnamese: NumberRules = {
  rules: [
    // "Both" and "second", which English does not count either.
    rule("(?:cả|thứ) hai", () => []),
    rule(`${day}/${month} (?:đến|và|[-–]) (?:ngày )?${day}/${month}/${year}`, (match) => [
      dayOf(match, 1, 2, 5),
      dayOf(match, 3, 4, 5),
    ]),
    rule(`${day}/${month}/${year}`, (match) => [dayOf(match, 1, 2, 3)]),
    rule(`${day} tháng ${month} năm ${year}`, (match) => [dayOf(match, 1, 2, 3)]),
    rule(`tháng ${month}(?:/| năm )${year}`, ([, m, y]) => [monthOf(y, m)]),
    rule(`quý (I{1,3}|IV)(?:/| năm )${year}`, ([, part = "", y]) => [
      date(`${y}-Q${ROMAN.indexOf(part.toUpperCase()) + 1}`),
    ]),
    rule(`(?:nửa|6 tháng) (đầu|cuối) năm ${year}`, ([, part, y]) => [
      date(`${y}-H${part?.toLowerCase() === "đầu" ? 1 : 2}`),
    ]),
    rule(`${year} ?[-–] ?${year}`, ([, from, to]) => [date(`${from}/${to}`)]),
    rule(year, ([, y = ""]) => [date(y)]),
    rule("(\\d+(?:,\\d+)?) ?(?:%|phần trăm)", ([, value = ""]) => [
      { kind: "percent", value: Number(value.replace(",", ".")) },
    ]),
    rule(`khóa ${roman}`, ([, value = ""]) => [{ kind: "ordinal", value: ROMAN.indexOf(value) + 1 }], "gu"),
    rule("thứ (\\d+)", ([, value]) => [{ kind: "ordinal", value: Number(value) }]),
    rule(`thứ (${Object.keys(ORDINALS).join("|")})`, ([, word = ""]) => [
      { kind: "ordinal", value: ORDINALS[word.toLowerCase()] ?? 0 },
    ]),
    rule(
      `(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)(?: (${Object.keys(SCALES).join("|")}))?`,
      ([, value = "", scale]) => [
        {
          kind: "count",
          value:
            Number(value.replaceAll(".", "").replace(",", ".")) * (SCALES[scale?.toLowerCase() ?? ""] ?? 1),
        },
      ],
    ),
    rule(`năm(?= (?:${COUNTED}))`, () => [{ kind: "count", value: 5 }]),
    rule(
      `(?:(${[...Object.keys(CARDINALS), "năm"].join("|")}) mươi|mười)(?: (${Object.keys(ONES).join("|")}))?`,
      ([, tens, ones]) => [
        {
          kind: "count",
          value: 10 * (ONES[tens?.toLowerCase() ?? ""] ?? 1) + (ONES[ones?.toLowerCase() ?? ""] ?? 0),
        },
      ],
    ),
    rule(`(${Object.keys(CARDINALS).join("|")})`, ([, word = ""]) => [
      { kind: "count", value: CARDINALS[word.toLowerCase()] ?? 0 },
    ]),
    rule("(nửa|gấp đôi|gấp ba|chục|trăm|nghìn|triệu(?! tập)|tỷ(?! (?:lệ|trọng)))", ([, word = ""]) => [
      { kind: "vague", value: word.toLowerCase() },
    ]),
  ],
  qualifiers: [
    [/gần $/iu, "nearly"],
    [/khoảng $/iu, "about"],
    [/hơn $/iu, "more-than"],
    [/ít nhất $/iu, "at-least"],
  ],
  idle: new Set(
    "các có của cho cùng đã đều được ở là mà những này nêu theo thì trên trong từ và về với".split(" "),
  ),
};
