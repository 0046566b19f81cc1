import type { Agreement, Evaluation, Tally } from "#dataset/schema.ts";
import { kinds } from "./item.ts";

/** Columns padded to the widest cell: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

const share = (value: number | null): string => (value === null ? "–" : value.toFixed(3));

const tallyCells = ({ right, wrong, missed, precision, recall, f1 }: Tally): string[] => [
  ...[right, wrong, missed].map(String),
  ...[precision, recall, f1].map(share),
];

const agreementCells = ({ hand, machine, both, alpha, interval }: Agreement): string[] => [
  ...[hand, machine, both].map(String),
  share(alpha),
  interval ? `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}` : "–",
];

const MATCHING = [
  "Two spans are the same where they share half of the shorter one; pairs are one to one.",
  "citations: span and type; resolutions: span and document, or the same doubt; dates: span and EDTF value, or a",
  "date inside a hand-coded citation; places: span and gazetteer entry, or a province as a province, references",
  "without a name and further mentions of a place left aside; figures: span, value and unit. Page furniture is",
  "left aside. themes: Krippendorff's alpha, nominal, of yes or no for every pair of sentence and theme, with a",
  "95 % bootstrap interval over sentences; “unseen” leaves out the terms that occur in the coded article alone.",
];

/** The report as a terminal shows it. */
export function printReport({ overall, articles, themes, bootstrap }: Evaluation): string {
  const facts = [
    ["", "right", "wrong", "missed", "precision", "recall", "F1"],
    ...kinds.map((kind) => [kind, ...tallyCells(overall[kind])]),
    ...articles.flatMap(({ article, tallies }) => [
      [article, "", "", "", "", "", ""],
      ...kinds.map((kind) => [`  ${kind}`, ...tallyCells(tallies[kind])]),
    ]),
  ];
  const codes = [
    ["themes", "hand", "machine", "both", "alpha", "95 %", "unseen"],
    ["all, pooled", ...agreementCells(themes.pooled), share(themes.unseen.alpha)],
    ...articles.map((one) => [`  ${one.article}`, ...agreementCells(one.themes), share(one.unseen.alpha)]),
    ...themes.byTheme.map((one) => [
      `  ${one.theme}`,
      ...agreementCells(one.agreement),
      share(one.unseen.alpha),
    ]),
  ];
  return [
    ...table(facts),
    "",
    ...table(codes),
    "",
    `mean of the themes' alphas ${share(themes.mean)}; alpha of the sets with the MASI distance ${share(themes.masi)}`,
    `unseen, pooled: ${agreementCells(themes.unseen).slice(-2).join(", ")}; ${bootstrap.resamples} resamples, seed ${bootstrap.seed}`,
    ...MATCHING,
  ].join("\n");
}
