import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { buildReport, type EvaluationReport, evaluationReport } from "../evaluate/buildReport.ts";
import { compareReports } from "../evaluate/compareReports.ts";
import { printReport } from "../evaluate/printReport.ts";
import type { Text } from "../evaluate/withoutOwnTerms.ts";
import { readSources } from "../readSources.ts";
import { writeJson } from "../writeJson.ts";
import { readSourceFiles } from "./disk.ts";
import type { Report } from "./report.ts";
import { corpusFolder } from "./verify.ts";

const REPORT = "data/evaluation/report.json";

/** The committed report; null where there is none or it has another shape. */
function readReport(root: string): { text: string; report: EvaluationReport | null } {
  const file = path.join(root, REPORT);
  if (!existsSync(file)) return { text: "", report: null };
  const text = readFileSync(file, "utf8");
  const result = z.safeParse(evaluationReport, JSON.parse(text));
  return { text, report: result.success ? result.data : null };
}

function writeReport(root: string, text: string): void {
  const file = path.join(root, REPORT);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

/**
 * Measures the machine's first pass against the hand coding, says what was gained and lost against the committed
 * report, and writes it; with `check` it only says whether the committed one still holds. Articles that no person
 * has reviewed are no measure and are left out. Without the texts nothing can be measured, and that is no fault.
 */
export function evaluate(root: string, named: string | undefined, { check }: { check: boolean }): Report {
  const { reference, articles } = readSources(readSourceFiles(root));
  const folder = corpusFolder(root, named);
  const reviewed = articles.filter(({ review }) => review === "done");
  const files = reviewed.map((source) => ({ source, file: path.join(folder, source.text.file) }));
  const missing = files.filter(({ file }) => !existsSync(file));
  if (missing.length > 0 || files.length === 0) {
    const where = path.relative(root, folder) || ".";
    return {
      ok: true,
      text: `evaluation skipped: ${missing.length} of ${files.length} texts are not in ${where}`,
    };
  }
  const texts: Text[] = files.map(({ source, file }) => ({ source, text: readFileSync(file, "utf8") }));
  const report = buildReport(texts, reference);
  const json = writeJson(report);
  const before = readReport(root);
  const changes = compareReports(before.report, report);
  if (check) {
    if (json === before.text) return { ok: true, text: `${REPORT} is up to date` };
    return { ok: false, text: [...changes, `${REPORT} is stale; run npm run evaluate`].join("\n") };
  }
  writeReport(root, json);
  const news = changes.length > 0 ? ["", "against the report before:", ...changes] : [];
  return { ok: true, text: [printReport(report), ...news].join("\n") };
}
