import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { type EvaluationReport, evaluationReport } from "../evaluate/buildReport.ts";

export const EVALUATION_REPORT = "data/evaluation/report.json";

/** The report that was last written; null where there is none, or one of another shape, which measures nothing. */
export function readEvaluation(root: string): EvaluationReport | null {
  const file = path.join(root, EVALUATION_REPORT);
  if (!existsSync(file)) return null;
  const result = z.safeParse(evaluationReport, JSON.parse(readFileSync(file, "utf8")));
  return result.success ? result.data : null;
}
