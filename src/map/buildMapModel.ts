import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { ProvinceId } from "#dataset/schema.ts";
import { provincesOf } from "#selectors/articlesOf.ts";
import { classBreaks } from "#selectors/classBreaks.ts";
import { measureKind } from "#selectors/measure.ts";
import { measureByProvince } from "#selectors/measureByProvince.ts";
import { pinProvinceOf } from "#selectors/pinProvinceOf.ts";
import { boundsOf } from "./camera.ts";
import { dashesOf } from "./dashesOf.ts";
import { datedWords } from "./datedWords.ts";
import { describeMap } from "./describeMap.ts";
import { legendOf } from "./legendOf.ts";
import type { MapInput } from "./mapInput.ts";
import type { Bounds } from "./mercator.ts";
import type { MapModel } from "./model.ts";
import { pinsOf } from "./pinsOf.ts";
import { regionsOf } from "./regionsOf.ts";

/** Computes what the map says, words included; any renderer can paint it. */
export function buildMapModel(input: MapInput): MapModel {
  const { index, units, boundaries, color, filter, t, lang } = input;
  const measures = measureByProvince(index, boundaries, color, filter);
  const breaks = classBreaks(
    [...measures.values()].map(({ value }) => value),
    measureKind(color),
  );
  const regions = regionsOf(input, measures, breaks);
  const focused = regions.filter(({ selected, concerned }) => selected || concerned);
  const dashes = dashesOf(input);
  const legend = legendOf(input, breaks, dashes);
  return {
    boundaries,
    dated: datedWords(input, boundaries),
    named: index.boundaries.get(boundaries)?.name[lang] ?? datedWords(input, boundaries),
    units,
    regions,
    dashes,
    pins: pinsOf(input),
    legend,
    description: describeMap(input, regions, legend, dashes),
    attribution: t("map.attribution"),
    focus: boundsOf(focused.map(({ unit }) => unit.geometry)),
    home: homeOf(units, provincesWithArticles(input)),
  };
}

/** The provinces that articles are about or pinned in, by the boundaries shown and whatever the dates asked for. */
function provincesWithArticles({ index, boundaries }: MapInput): Set<ProvinceId> {
  const provinces = index.catalogue.articles.flatMap((article) => [
    pinProvinceOf(index, boundaries, article),
    ...provincesOf(article, boundaries),
  ]);
  return new Set(provinces.filter((id) => id !== null));
}

/** Northern Việt Nam, for a dataset without articles. */
const NORTH: Bounds = [104.6, 20, 108, 22.9];

function homeOf(units: readonly BoundaryUnit[], provinces: ReadonlySet<ProvinceId>): Bounds {
  return boundsOf(units.filter(({ id }) => provinces.has(id)).map(({ geometry }) => geometry)) ?? NORTH;
}
