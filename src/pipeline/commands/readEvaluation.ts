import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { type EvaluationReport, evaluationReport } from "../evaluate/buildReport.ts";

export const EVALUATION_REPORT = "data/evaluation/report.json";

function parse(text: string): EvaluationReport | null {
  const result = z.safeParse(evaluationReport, JSON.parse(text));
  return result.success ? result.data : null;
}

/** The report that was last written; null where there is none, or one of another shape, which measures nothing. */
export function readEvaluation(root: string): EvaluationReport | null {
  const file = path.join(root, EVALUATION_REPORT);
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : null;
}

/** The report as it was last committed, so that a second run still tells what changed; else the one on the disk. */
export function readCommittedEvaluation(root: string): EvaluationReport | null {
  try {
    const text = execFileSync("git", ["show", `HEAD:./${EVALUATION_REPORT}`], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return parse(text);
  } catch {
    return readEvaluation(root);
  }
}
