import { expect, test } from "vitest";
import { dayIn } from "#pipeline/clean/dayIn.ts";

test.each([
  ["Saturday, November 23, 2024, 03:01 (GMT+7)", "2024-11-23"],
  ["4 May 2024", "2024-05-04"],
  ["4th of May, 2024", "2024-05-04"],
  ["Thứ bảy, 04/05/2024, 03:01", "2024-05-04"],
  ["Ngày 4 tháng 5 năm 2024", "2024-05-04"],
  ["04.05.2024", "2024-05-04"],
  ["2024-05-04T08:15:00+07:00", "2024-05-04"],
  ["12/31/2025 2:26:21 PM", "2025-12-31"],
  ["31/02/2024", null],
  ["Comment (0)", null],
  ["1945", null],
])("%s is the day %s", (line, day) => {
  expect(dayIn(line)).toBe(day);
});
