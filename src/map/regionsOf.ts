import type { ProvinceId } from "#dataset/schema.ts";
import { provincesOf } from "#selectors/articlesOf.ts";
import { type ClassBreaks, classOf } from "#selectors/classBreaks.ts";
import { countByProvince } from "#selectors/countByProvince.ts";
import { documentsByProvince } from "#selectors/documentsByProvince.ts";
import { type Measures, measureKind } from "#selectors/measure.ts";
import { pinProvinceOf } from "#selectors/pinProvinceOf.ts";
import { coverageOf } from "./coverage.ts";
import { formatValue } from "./formatValue.ts";
import { articlesBehind, type MapInput } from "./mapInput.ts";
import type { Region } from "./model.ts";
import { rampSteps } from "./rampSteps.ts";
import { subjectName } from "./subjectName.ts";

/** How many of the articles behind what is selected are about each province. */
function concernsByProvince(input: MapInput): ReadonlyMap<ProvinceId, number> {
  const counts = new Map<ProvinceId, number>();
  for (const article of articlesBehind(input)) {
    for (const id of new Set(provincesOf(article, input.boundaries)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Every province with its value, class, place among what is selected, and words. */
export function regionsOf(input: MapInput, measures: Measures, breaks: ClassBreaks): Region[] {
  const { index, units, boundaries, color, filter, province, subject, t, lang } = input;
  const concerns = concernsByProvince(input);
  const compared = new Set(subject || province ? [] : input.compared);
  const counts = countByProvince(index, boundaries, filter);
  const documents = documentsByProvince(index, boundaries, filter);
  const pinned = new Set(
    index.catalogue.articles.map((article) => pinProvinceOf(index, boundaries, article)),
  );
  return units.flatMap((unit) => {
    const known = index.unit(boundaries, unit.id);
    if (!known) return [];
    const { value, n } = measures.get(unit.id) ?? { value: null, n: 0 };
    const name = known.name.vi;
    const counted =
      value === null
        ? t("map.saysNone", { name })
        : measureKind(color) === "share"
          ? t("map.saysShare", { name, share: formatValue(value, "share", lang), n })
          : t("map.saysCounts", {
              name,
              articles: counts.get(unit.id)?.value ?? 0,
              documents: documents.get(unit.id)?.value ?? 0,
            });
    const about = concerns.get(unit.id) ?? 0;
    const says =
      about > 0 && subject
        ? t("map.saysConcerned", {
            says: counted,
            kind: subject.kind,
            count: about,
            name: subjectName(input),
          })
        : counted;
    const selected = unit.id === province;
    return {
      id: unit.id,
      label: name,
      labelAt: unit.label,
      unit,
      coverage: value === null ? coverageOf(unit) : "value",
      value,
      n,
      step: rampSteps(breaks)[classOf(breaks, value) ?? -1] ?? null,
      printed: value === null ? null : formatValue(value, measureKind(color), lang),
      pinned: pinned.has(unit.id),
      selected,
      concerned: about > 0 || compared.has(unit.id),
      concerns: about,
      recedes: concerns.size + compared.size > 0 && about === 0 && !compared.has(unit.id) && !selected,
      says,
    };
  });
}
