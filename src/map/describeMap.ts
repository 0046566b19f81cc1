import { measureKind } from "#selectors/measure.ts";
import { datedWords } from "./datedWords.ts";
import { formatValue } from "./formatValue.ts";
import { titleOf } from "./legendOf.ts";
import type { MapInput } from "./mapInput.ts";
import type { Dashes, Legend, Region } from "./model.ts";

/** The map in sentences: how many provinces of which boundaries, their values, what is concerned, what is dashed. */
export function describeMap(
  input: MapInput,
  regions: readonly Region[],
  legend: Legend,
  dashes: readonly Dashes[],
): string {
  const { t, lang } = input;
  const concerned = regions.filter((region) => region.concerned);
  return [
    valuesIn(input, regions),
    legend.concerned &&
      t("map.describeConcerned", { what: legend.concerned, names: listOf(concerned), n: concerned.length }),
    ...dashes.map(({ dated, notes }) =>
      t("map.describeDashed", {
        dated: uncapitalized(dated, lang),
        names: notes.length > 0 ? notes.map(({ text }) => text).join(", ") : "none",
      }),
    ),
  ]
    .filter(Boolean)
    .join(" ");
}

const listOf = (regions: readonly Region[]) => regions.map(({ label }) => label).join(", ");
const uncapitalized = (words: string, lang: string) =>
  words.charAt(0).toLocaleLowerCase(lang) + words.slice(1);

function valuesIn(input: MapInput, regions: readonly Region[]): string {
  const { t, lang, color, boundaries } = input;
  const kind = measureKind(color);
  const valued = regions
    .filter((region) => region.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.id.localeCompare(b.id));
  const [high, low] = [valued[0], valued.at(-1)];
  const range =
    high && low
      ? high.value === low.value
        ? t("map.same", { value: formatValue(high.value ?? 0, kind, lang) })
        : t("map.range", {
            high: listOf(valued.filter(({ value }) => value === high.value)),
            highValue: high.printed ?? "",
            lowValue: low.printed ?? "",
          })
      : "none";
  return t("map.describe", {
    provinces: regions.length,
    dated: uncapitalized(datedWords(input, boundaries), lang),
    title: titleOf(input),
    with: valued.length,
    without: regions.length - valued.length,
    range,
  });
}
