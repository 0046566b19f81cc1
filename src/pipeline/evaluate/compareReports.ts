import type { EvaluationReport, ReportItem } from "./buildReport.ts";

const nameOf = ({ article, kind, start, end, value }: ReportItem): string =>
  `${article} ${kind} ${start}-${end} ${value}`;

/** Items with a status, by name; equal names (two citations in one phrase) are counted. */
function named(report: EvaluationReport, status: ReportItem["status"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of report.items) {
    if (item.status === status) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  }
  return counts;
}

const added = (before: Map<string, number>, after: Map<string, number>): string[] =>
  [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);

const gone = (before: Map<string, number>, after: Map<string, number>): string[] => added(after, before);

/** What a report gained and lost against an earlier one, one line an item; empty where nothing changed. */
export function compareReports(before: EvaluationReport | null, after: EvaluationReport): string[] {
  if (before === null) return [];
  const between = (status: ReportItem["status"], pick: typeof added) =>
    pick(named(before, status), named(after, status));
  return [
    ...between("right", added).map((name) => `+ newly right: ${name}`),
    ...between("wrong", gone).map((name) => `+ no longer wrong: ${name}`),
    ...between("right", gone).map((name) => `- no longer right: ${name}`),
    ...between("wrong", added).map((name) => `- newly wrong: ${name}`),
  ];
}
