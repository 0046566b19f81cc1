import { expect, test } from "vitest";
import { readTypedDate } from "#features/timeline/readTypedDate.ts";

test.each([
  ["", null],
  ["  ", null],
  ["2019", "2019"],
  [" 2019-7 ", "2019-07"],
  ["2019-07-5", "2019-07-05"],
  ["5/7/2019", "2019-07-05"],
  ["05.07.2019", "2019-07-05"],
  ["7/2019", "2019-07"],
  ["31/2/2019", undefined],
  ["2019-13", undefined],
  ["2019-21", undefined],
  ["2019~", undefined],
  ["2019/2020", undefined],
  ["yesterday", undefined],
  ["19", undefined],
])("“%s” is read as %s", (typed, expected) => {
  expect(readTypedDate(typed)).toBe(expected);
});
