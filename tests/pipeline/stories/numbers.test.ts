import { describe, expect, test } from "vitest";
import { datesIn } from "#pipeline/stories/numbers/datesIn.ts";
import type { Quantity } from "#pipeline/stories/numbers/quantity.ts";
import { type Language, readNumbers } from "#pipeline/stories/numbers/readNumbers.ts";

/** A quantity in short: `date 2019-10-30`, `count 60000 nearly`. */
const short = (one: Quantity): string =>
  [one.kind, one.value, one.kind === "count" ? one.qualifier : null].filter(Boolean).join(" ");
const read = (text: string, language: Language) =>
  readNumbers(text, language).map(({ quantity }) => short(quantity));

describe("numbers in English are read:", () => {
  test.each([
    ["on 30 October 2019", ["date 2019-10-30"]],
    ["on October 30, 2019", ["date 2019-10-30"]],
    ["between 17 February and 31 October 2023", ["date 2023-02-17", "date 2023-10-31"]],
    ["in March 2024", ["date 2024-03"]],
    ["by the second quarter of 2024", ["date 2024-Q2"]],
    ["the second half of 2024", ["date 2024-H2"]],
    ["the term of 2020–2025", ["date 2020/2025"]],
    ["from 2021 to 2027", ["date 2021", "date 2027"]],
    ["28% of them, 3.5 percent", ["percent 28", "percent 3.5"]],
    ["the 11th tenure and the eighth plenum", ["ordinal 11", "ordinal 8"]],
    ["nearly 60,000 people", ["count 60000 nearly"]],
    ["more than 1 million pupils", ["count 1000000 more-than"]],
    ["5,000 billion dong", ["count 5000000000000"]],
    ["at least two, about twenty-one", ["count 21 about", "count 2 at-least"]],
    ["one article, and one of them", ["count 1"]],
    ["the first and the second time", []],
    ["half of them, hundreds", ["vague half", "vague hundreds"]],
  ])("%s", (text, expected) => {
    expect(read(text, "en")).toEqual(expected);
  });
});

describe("numbers in Vietnamese are read:", () => {
  test.each([
    ["ngày 30/10/2019", ["date 2019-10-30"]],
    ["ngày 30 tháng 10 năm 2019", ["date 2019-10-30"]],
    ["từ 17/2 đến 31/10/2023", ["date 2023-02-17", "date 2023-10-31"]],
    ["tháng 3/2024", ["date 2024-03"]],
    ["tháng 3 năm 2024", ["date 2024-03"]],
    ["quý II/2024", ["date 2024-Q2"]],
    ["6 tháng cuối năm 2024", ["date 2024-H2"]],
    ["nhiệm kỳ 2020-2025", ["date 2020/2025"]],
    ["năm 2008", ["date 2008"]],
    ["28% và 3,5%", ["percent 28", "percent 3.5"]],
    ["khóa XIII, lần thứ tám", ["ordinal 13", "ordinal 8"]],
    ["gần 60.000 người", ["count 60000 nearly"]],
    ["hơn 1 triệu học sinh", ["count 1000000 more-than"]],
    ["5.000 tỷ đồng", ["count 5000000000000"]],
    ["3 trên 13 câu", ["count 3", "count 13"]],
    ["năm bài trong năm năm", ["count 5", "count 5"]],
    ["nhiều năm nay", []],
    ["hai mươi mốt tỉnh, mười lăm xã", ["count 21", "count 15"]],
    ["cả hai, trang thứ hai", []],
    ["tỷ lệ ấy; một tỷ", ["vague tỷ"]],
  ])("%s", (text, expected) => {
    expect(read(text, "vi")).toEqual(expected);
  });
});

test.each(["en", "vi"] as const)("a figure that no rule of %s reads is given back as unread", (language) => {
  expect(read("see 12-NQ/TW or A80", language)).toEqual(["unread 12-NQ/TW", "unread A80"]);
  expect(read("on 31/", language)).toEqual(["count 31"]);
});

test("a count goes with the words of its own clause", () => {
  const [said] = readNumbers("In Hai Phong, nearly 60,000 officials were trained, many more taught", "en");
  expect(said?.quantity.kind === "count" && [...said.quantity.near]).toEqual([
    "official",
    "trained",
    "nearly",
  ]);
});

test.each([
  ["2008-09-22", ["2008", "2008-09", "2008-09-22"]],
  ["2023/2030", ["2023", "2030", "2023/2030"]],
  ["../2030", ["2030"]],
  ["2024-04/2024-06", ["2024", "2024-04", "2024-06", "2024-Q2"]],
  ["2024-07/2024-12", ["2024", "2024-07", "2024-12", "2024-H2"]],
  ["2024-Q2", ["2024", "2024-Q2"]],
  ["2016~", ["2016"]],
])("%s may be given as any of its parts", (edtf, expected) => {
  expect(datesIn(edtf).map(({ value }: { value: unknown }) => value)).toEqual(expected);
});

test("no date carries none", () => {
  expect(datesIn(null)).toEqual([]);
});
