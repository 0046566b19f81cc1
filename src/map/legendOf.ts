import type { ThemeId } from "#dataset/schema.ts";
import type { ClassBreaks } from "#selectors/classBreaks.ts";
import { filterArticles } from "#selectors/filterArticles.ts";
import { formatInterval } from "./formatValue.ts";
import { articlesBehind, type MapInput } from "./mapInput.ts";
import type { Dashes, Legend } from "./model.ts";
import { rampSteps } from "./rampSteps.ts";
import { subjectName } from "./subjectName.ts";

/** What the colours stand for. */
export function titleOf({ index, color, t, lang }: MapInput): string {
  if (color === "articles") return t("map.title.articles");
  if (color === "documents") return t("map.title.documents");
  return t("map.title.share", { theme: index.themes.get(color as ThemeId)?.name[lang] ?? color });
}

/** What the outlined provinces have in common: what is selected, or that a chart has them side by side. */
function concernedWords(
  { subject, province, compared = [], t }: MapInput,
  words: { kind: string; name: string; count: number },
): string | null {
  if (subject) return words.count > 0 ? t("map.concerned", words) : null;
  return province === null && compared.length > 0 ? t("map.compared") : null;
}

/** Title, n, classes, what the outlined provinces are, and the sets of boundaries beside the one shown. */
export function legendOf(input: MapInput, breaks: ClassBreaks, dashes: readonly Dashes[]): Legend {
  const { index, filter, subject, t, lang } = input;
  const kept = filterArticles(index, filter).kept;
  const behind = articlesBehind(input);
  const name = subjectName(input);
  const words = { kind: subject?.kind ?? "none", name, count: behind.length };
  return {
    title: titleOf(input),
    n: t("map.n", {
      articles: kept.length,
      sentences: kept.reduce((sum, { sentences }) => sum + sentences, 0),
    }),
    classes: breaks.classes.map(({ min, max }, position) => ({
      step: rampSteps(breaks)[position] ?? 0,
      label: formatInterval(min, max, breaks.kind, lang),
    })),
    noData: t("map.noData"),
    notCovered: t("map.notCovered"),
    kind: breaks.kind,
    concerned: concernedWords(input, words),
    concernedColumn: subject && behind.length > 0 ? t("map.concernedColumn", words) : null,
    dashes: dashes.map(({ when, label }) => ({ when, label })),
  };
}
