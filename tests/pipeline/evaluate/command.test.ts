import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { evaluation } from "#dataset/schema.ts";
import { readSourceFiles } from "#pipeline/commands/disk.ts";
import { evaluate } from "#pipeline/commands/evaluate.ts";
import { readEvaluation } from "#pipeline/commands/readEvaluation.ts";
import { buildReport } from "#pipeline/evaluate/buildReport.ts";
import { printReport } from "#pipeline/evaluate/printReport.ts";
import { readSources } from "#pipeline/readSources.ts";

const root = path.resolve(import.meta.dirname, "../../..");

test("without the texts evaluation is skipped and says so", () => {
  const empty = mkdtempSync(path.join(os.tmpdir(), "no-texts-"));
  try {
    for (const check of [true, false]) {
      const { ok, text } = evaluate(root, empty, { check });
      expect(ok).toBe(true);
      expect(text).toContain("evaluation skipped");
    }
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test("the committed report has the shape of the schema and quotes nobody", () => {
  const report = readEvaluation(root);
  expect(report).not.toBeNull();
  expect(() => z.parse(evaluation, report)).not.toThrow();
  const longest = Math.max(...(report?.items ?? []).map(({ value }) => value.split(" ").length));
  expect(longest).toBeLessThanOrEqual(10);
});

test("the report covers every theme and every article of the atlas", () => {
  const { reference, articles } = readSources(readSourceFiles(root));
  const report = readEvaluation(root);
  expect(report?.themes.byTheme.map(({ theme }) => theme)).toEqual(reference.themes.map(({ id }) => id));
  expect(report?.articles.map(({ article }) => article)).toEqual(articles.map(({ id }) => id).sort());
});

test("nothing to evaluate is a report too, and can be printed", () => {
  const { reference } = readSources(readSourceFiles(root));
  const report = buildReport([], reference);
  expect(report.items).toEqual([]);
  expect(printReport(report)).toContain("all, pooled");
});
