import * as z from "zod/mini";
import { type Evaluation, evaluation, SCHEMA_VERSION } from "#dataset/schema.ts";
import { compare } from "../compare.ts";
import { extract } from "../extract/extract.ts";
import type { Reference } from "../readSources.ts";
import { agreementOn } from "./agreementOn.ts";
import { RESAMPLES, SEED } from "./bootstrap.ts";
import { type CodedSentence, codedSentences } from "./codedSentences.ts";
import { evaluateFacts } from "./evaluateFacts.ts";
import { evaluateThemes } from "./evaluateThemes.ts";
import { type JudgedItem, talliesOf } from "./judge.ts";
import { type Text, withoutOwnTerms } from "./withoutOwnTerms.ts";

/** An item of the report: ids, offsets and values, never words of a text. */
export const reportItem = z.object({
  article: z.string(),
  kind: z.enum(["citations", "resolutions", "dates", "places", "figures", "themes"]),
  status: z.enum(["right", "wrong", "missed"]),
  start: z.int(),
  end: z.int(),
  value: z.string(),
});
export type ReportItem = z.infer<typeof reportItem>;

/** data/evaluation/report.json: what the atlas shows, and every item behind it. */
export const evaluationReport = z.extend(evaluation, { items: z.array(reportItem) });
export type EvaluationReport = z.infer<typeof evaluationReport>;

/** Codings as items: in both, by the machine alone, by hand alone. */
const themeItems = (sentences: readonly CodedSentence[]): JudgedItem[] =>
  sentences.flatMap(({ start, end, hand, machine }) =>
    [...new Set([...hand, ...machine])].map((theme) => ({
      kind: "themes",
      status: !hand.has(theme) ? "wrong" : machine.has(theme) ? "right" : "missed",
      start,
      end,
      value: theme,
    })),
  );

const inOrder = (a: ReportItem, b: ReportItem): number =>
  compare(a.article, b.article) ||
  compare(a.kind, b.kind) ||
  a.start - b.start ||
  a.end - b.end ||
  compare(a.value, b.value) ||
  compare(a.status, b.status);

/** Runs the first pass over texts whose hand coding is known and measures it. The same input gives the same report. */
export function buildReport(texts: readonly Text[], reference: Reference): EvaluationReport {
  const ordered = [...texts].sort((a, b) => compare(a.source.id, b.source.id));
  const themes = reference.themes.map(({ id }) => id);
  const unseenCodebooks = withoutOwnTerms(ordered, reference);
  const results = ordered.map(({ source, text }, at) => {
    const facts = evaluateFacts(source, extract(text, reference, { lang: source.language }), reference);
    const sentences = codedSentences(source, text, reference);
    const unseen = codedSentences(source, text, unseenCodebooks[at] ?? reference);
    const items = [...facts, ...themeItems(sentences)].map((item) => ({ article: source.id, ...item }));
    return { source, sentences, unseen, tallies: talliesOf(facts), items };
  });
  const summary: Evaluation = {
    schemaVersion: SCHEMA_VERSION,
    bootstrap: { resamples: RESAMPLES, seed: SEED, level: 0.95 },
    overall: talliesOf(results.flatMap(({ items }) => items)),
    themes: evaluateThemes(
      results.flatMap(({ sentences }) => sentences),
      results.flatMap(({ unseen }) => unseen),
      themes,
    ),
    articles: results.map(({ source, tallies, sentences, unseen }) => ({
      article: source.id,
      sha256: source.text.sha256,
      tallies,
      themes: agreementOn(sentences, themes),
      unseen: agreementOn(unseen, themes),
    })),
  };
  return z.parse(evaluationReport, {
    ...summary,
    items: results.flatMap(({ items }) => items).sort(inOrder),
  });
}
