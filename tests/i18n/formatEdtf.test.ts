import { describe, expect, test } from "vitest";
import { formatEdtf } from "#i18n/formatEdtf.ts";

describe("a date is said", () => {
  test.each([
    ["2024-04-15", "15 April 2024", "15 tháng 4 năm 2024"],
    ["2025-07-01", "1 July 2025", "1 tháng 7 năm 2025"],
    ["2024-02-29", "29 February 2024", "29 tháng 2 năm 2024"],
    ["2024-12-31", "31 December 2024", "31 tháng 12 năm 2024"],
    ["2024-07", "July 2024", "tháng 7 năm 2024"],
    ["2016", "2016", "2016"],
    ["2024-33", "first quarter of 2024", "quý I năm 2024"],
    ["2024-34", "second quarter of 2024", "quý II năm 2024"],
    ["2024-36", "fourth quarter of 2024", "quý IV năm 2024"],
    ["2024-40", "first half of 2024", "nửa đầu năm 2024"],
    ["2024-41", "second half of 2024", "nửa cuối năm 2024"],
    ["2024-21", "spring of 2024", "mùa xuân 2024"],
    ["2024-24", "winter of 2024", "mùa đông 2024"],
    ["2023/2030", "2023–2030", "2023–2030"],
    ["2020-05/2021", "May 2020–2021", "tháng 5 năm 2020–2021"],
    ["../2030", "until 2030", "đến 2030"],
    ["/2030", "until 2030", "đến 2030"],
    ["2020/..", "from 2020", "từ 2020"],
    ["2020-07-01/", "from 1 July 2020", "từ 1 tháng 7 năm 2020"],
    ["2024~", "about 2024", "khoảng 2024"],
    ["2024-04?", "perhaps April 2024", "có lẽ tháng 4 năm 2024"],
    ["2024-04-15%", "perhaps about 15 April 2024", "có lẽ khoảng 15 tháng 4 năm 2024"],
    ["2020~/2025", "about 2020–2025", "khoảng 2020–2025"],
  ])("in both languages: %s", (edtf, en, vi) => {
    expect(formatEdtf(edtf, "en")).toBe(en);
    expect(formatEdtf(edtf, "vi")).toBe(vi);
  });
});

test.each([
  "",
  "yesterday",
  "24",
  "2024-1",
  "2024-13",
  "2024-00",
  "2024-25",
  "2024-02-30",
  "2024-04-00",
  "2024-22-05",
  "2024-04-15T10:00",
  "/",
  "../..",
  "2024/next",
  "one/other",
  "2020/2021/2022",
  "15/04/2024",
])("what is no date is given back as it is: “%s”", (text) => {
  expect(formatEdtf(text, "en")).toBe(text);
  expect(formatEdtf(text, "vi")).toBe(text);
});
