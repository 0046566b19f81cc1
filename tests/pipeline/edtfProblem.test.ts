import { expect, test } from "vitest";
import { edtfProblem, lastYear } from "#pipeline/edtfProblem.ts";

test.each([
  "2016",
  "2024-07",
  "2025-08-06",
  "2020/2025",
  "2024-22",
  "2024-34",
  "/2030",
  "2024-03-20T08:01:00+07:00",
])("%s is a date", (date) => {
  expect(edtfProblem(date)).toBeNull();
});

test.each(["", "soon", "2024-Q2", "2024-13", "20/3/2024", "March 2024"])('"%s" is no date', (date) => {
  expect(edtfProblem(date)).toContain("is not a date");
});

test("a horizon that ends before it begins is said to be reversed", () => {
  expect(edtfProblem("2030/2023")).toBe('"2030/2023" ends before it begins');
});

test.each([
  ["2016", 2016],
  ["2023/2030", 2030],
  ["/2030", 2030],
  ["2024/..", null],
])("the last year of %s is %s", (date, year) => {
  expect(lastYear(date)).toBe(year);
});
