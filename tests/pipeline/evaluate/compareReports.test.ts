import { expect, test } from "vitest";
import type { EvaluationReport, ReportItem } from "#pipeline/evaluate/buildReport.ts";
import { compareReports } from "#pipeline/evaluate/compareReports.ts";

const item = (value: string, status: ReportItem["status"]): ReportItem => ({
  article: "an-article",
  kind: "dates",
  start: 1,
  end: 5,
  value,
  status,
});
const report = (...items: ReportItem[]) => ({ items }) as EvaluationReport;

test.each([
  ["missed", "right", ["+ newly right: an-article dates 1-5 2016"]],
  ["right", "missed", ["- no longer right: an-article dates 1-5 2016"]],
  ["right", "right", []],
  ["missed", "wrong", ["- newly wrong: an-article dates 1-5 2016"]],
  ["wrong", "missed", ["+ no longer wrong: an-article dates 1-5 2016"]],
] as const)("from %s to %s", (before, after, said) => {
  expect(compareReports(report(item("2016", before)), report(item("2016", after)))).toEqual(said);
});

test("two equal items are told apart by their number", () => {
  const one = report(item("a", "right"));
  const two = report(item("a", "right"), item("a", "right"));
  expect(compareReports(one, two)).toEqual(["+ newly right: an-article dates 1-5 a"]);
});

test("without an earlier report nothing is gained or lost", () => {
  expect(compareReports(null, report(item("a", "right")))).toEqual([]);
});
