import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pendingIn } from "../checkArticle.ts";
import { buildReport } from "../evaluate/buildReport.ts";
import { compareReports } from "../evaluate/compareReports.ts";
import { printReport } from "../evaluate/printReport.ts";
import type { Text } from "../evaluate/withoutOwnTerms.ts";
import { readSources } from "../readSources.ts";
import { withoutRejected } from "../withoutRejected.ts";
import { writeJson } from "../writeJson.ts";
import { readSourceFiles } from "./disk.ts";
import { EVALUATION_REPORT, readCommittedEvaluation } from "./readEvaluation.ts";
import type { Report } from "./report.ts";
import { corpusFolder } from "./verify.ts";

function readReport(root: string): string {
  const file = path.join(root, EVALUATION_REPORT);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function writeReport(root: string, text: string): void {
  const file = path.join(root, EVALUATION_REPORT);
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
  const reviewed = articles.filter((source) => pendingIn(source).length === 0).map(withoutRejected);
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
  const changes = compareReports(readCommittedEvaluation(root), report);
  if (check) {
    if (json === readReport(root)) return { ok: true, text: `${EVALUATION_REPORT} is up to date` };
    return {
      ok: false,
      text: [...changes, `${EVALUATION_REPORT} is stale; run npm run evaluate`].join("\n"),
    };
  }
  writeReport(root, json);
  const news = changes.length > 0 ? ["", "against the report before:", ...changes] : [];
  return { ok: true, text: [printReport(report), ...news].join("\n") };
}
