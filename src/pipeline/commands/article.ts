import { Presets, SingleBar } from "cli-progress";
import { Command } from "commander";
import { type AddOptions, addArticles, type Progress } from "./addArticles.ts";
import type { Report } from "./report.ts";
import { type ReviewOptions, reviewArticle } from "./reviewArticle.ts";

type Tell = (run: () => Report | Promise<Report>) => Promise<void>;

/** A bar for folders, on standard error and only where someone is looking. */
function progressBar(): Progress | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar(
    { format: "{bar} {value}/{total} {file}", clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  return (done, total, file) => {
    if (total < 2) return;
    if (done === 0) bar.start(total, 0, { file });
    bar.update(done, { file });
    if (done === total) bar.stop();
  };
}

/** `article add` and `article review`. */
export function articleCommand(root: string, tell: Tell): Command {
  const corpus = ["--corpus <folder>", "where the texts are; else CORPUS, else ../shared/corpus"] as const;
  const article = new Command("article").description("draft and review data/articles/<id>.yaml");
  article
    .command("add")
    .description("draft the sources of texts or saved pages; a second run keeps what a person has decided")
    .argument("<paths...>", "files or folders")
    .option("--url <address>", "where the article stands (one file)")
    .option("--id <id>", "its id, place and year (one file)")
    .option("--force", "look again at articles that are reviewed already", false)
    .option(...corpus)
    .action((paths: string[], options: AddOptions) =>
      tell(() => addArticles(root, paths, options, progressBar())),
    );
  article
    .command("review")
    .description("walk what awaits review in the terminal; every decision is saved at once")
    .argument("<id>", "the article's id")
    .option("--accept-all", "accept everything that awaits review", false)
    .option(
      "--answers <file>",
      "answers, one a line: accept, reject, skip, quit, change {…}; - for standard input",
    )
    .option(...corpus)
    .action((id: string, options: ReviewOptions) => tell(() => reviewArticle(root, id, options)));
  return article;
}
