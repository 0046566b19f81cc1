import path from "node:path";
import { Command } from "commander";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import { articleCommand } from "./commands/article.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { evaluate } from "./commands/evaluate.ts";
import { extractStream } from "./commands/extract.ts";
import { locate } from "./commands/locate.ts";
import type { Report } from "./commands/report.ts";
import { verify } from "./commands/verify.ts";
import { SourceError } from "./problem.ts";

/** Faults of the files that were read, which a sentence explains better than a stack. */
const EXPECTED = [SourceError, SchemaVersionError, DatasetShapeError];
const root = path.resolve(import.meta.dirname, "../..");
const PENDING = ["--include-pending", "let entries in that await review", false] as const;
const CORPUS = ["--corpus <folder>", "where the texts are; else CORPUS, else ../shared/corpus"] as const;

/** Prints what a command reports and sets the exit code; what is wrong with the files is said without a stack. */
async function tell(run: () => Report | Promise<Report | null>): Promise<void> {
  try {
    const report = await run();
    if (report === null) return;
    (report.ok ? process.stdout : process.stderr).write(`${report.text}\n`);
    process.exitCode = report.ok ? 0 : 1;
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

const program = new Command("pipeline").description("Makes the dataset out of the sources in data/.");
program
  .command("build")
  .description("write data/dataset/")
  .option(...PENDING)
  .action(({ includePending }: { includePending: boolean }) => tell(() => build(root, { includePending })));
program
  .command("check")
  .description("say whether data/dataset/ is what the sources make")
  .option(...PENDING)
  .action(({ includePending }: { includePending: boolean }) => tell(() => check(root, { includePending })));
program
  .command("verify")
  .description("compare the dataset with the articles' texts")
  .option(...CORPUS)
  .action(({ corpus }: { corpus?: string }) => tell(() => verify(root, corpus)));
program
  .command("locate")
  .description("fill in the offsets of article sources from their texts")
  .argument("<files...>", "files of data/articles/")
  .option(...CORPUS)
  .action((files: string[], { corpus }: { corpus?: string }) => tell(() => locate(root, files, corpus)));
program
  .command("extract")
  .description("answer NDJSON on standard input, {id, text, lang?} a line, with what each text holds")
  .action(() =>
    tell(async () => {
      await extractStream(root, process.stdin, process.stdout);
      return null;
    }),
  );
program
  .command("evaluate")
  .description("measure the machine's first pass against the hand coding")
  .option(...CORPUS)
  .option("--check", "only say whether the committed report still holds", false)
  .action(({ corpus, check: only }: { corpus?: string; check: boolean }) =>
    tell(() => evaluate(root, corpus, { check: only })),
  );
program.addCommand(articleCommand(root, tell));
await program.parseAsync();
