import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import type { Article, BoundariesId, ProvinceId, ThemeId } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { provincesOf } from "#selectors/articlesOf.ts";
import { type ClassBreaks, classBreaks, classOf } from "#selectors/classBreaks.ts";
import { countByProvince } from "#selectors/countByProvince.ts";
import { documentsByProvince } from "#selectors/documentsByProvince.ts";
import { type DateFilter, filterArticles } from "#selectors/filterArticles.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { type ColorBy, type Measures, measureKind } from "#selectors/measure.ts";
import { measureByProvince } from "#selectors/measureByProvince.ts";
import { boundsOf } from "./camera.ts";
import { coverageOf } from "./coverage.ts";
import { formatInterval, formatValue } from "./formatValue.ts";
import type { Bounds } from "./mercator.ts";
import type { Legend, MapModel, Pin, Region } from "./model.ts";
import { rampSteps } from "./rampSteps.ts";

/** What the model is computed from: the dataset, the outlines, and what the reader chose. */
export interface MapInput {
  index: CatalogueIndex;
  units: readonly BoundaryUnit[];
  boundaries: BoundariesId;
  color: ColorBy;
  filter: DateFilter;
  /** The selected province, and the articles behind whatever else is selected. */
  province: ProvinceId | null;
  articles: readonly Article[];
  t: T;
  lang: "en" | "vi";
}

/** Computes what the map says, words included; any renderer can paint it. */
export function buildMapModel(input: MapInput): MapModel {
  const { index, units, boundaries, color, filter, t } = input;
  const measures = measureByProvince(index, boundaries, color, filter);
  const breaks = classBreaks(
    [...measures.values()].map(({ value }) => value),
    measureKind(color),
  );
  const regions = regionsOf(input, measures, breaks);
  const focused = regions.filter(({ selected, concerned }) => selected || concerned);
  const dated = datedWords(input);
  return {
    boundaries,
    dated,
    units,
    regions,
    pins: pinsOf(input),
    legend: legendOf(input, breaks),
    description: descriptionOf(input, regions, dated),
    attribution: t("map.attribution"),
    focus: boundsOf(focused.map(({ unit }) => unit.geometry)),
    home: homeOf(units, pinProvinces(input)),
  };
}

/** The provinces that hold the pins, by the boundaries shown. */
function pinProvinces({ index, boundaries }: MapInput): Set<ProvinceId> {
  const provinces = index.catalogue.articles.map((article) => {
    const place = index.places.get(article.pin);
    return place?.provinces[boundaries] ?? article.pinProvince;
  });
  return new Set(provinces);
}

/** Northern Việt Nam, for a dataset without articles. */
const NORTH: Bounds = [104.6, 20, 108, 22.9];

function homeOf(units: readonly BoundaryUnit[], pinned: ReadonlySet<ProvinceId>): Bounds {
  return boundsOf(units.filter(({ id }) => pinned.has(id)).map(({ geometry }) => geometry)) ?? NORTH;
}

function regionsOf(input: MapInput, measures: Measures, breaks: ClassBreaks): Region[] {
  const { index, units, boundaries, color, filter, province, articles, t, lang } = input;
  const concerned = new Set(articles.flatMap((article) => provincesOf(article, boundaries)));
  const counts = countByProvince(index, boundaries, filter);
  const documents = documentsByProvince(index, boundaries, filter);
  return units.flatMap((unit) => {
    const known = index.unit(boundaries, unit.id);
    if (!known) return [];
    const { value, n } = measures.get(unit.id) ?? { value: null, n: 0 };
    const name = known.name.vi;
    const says =
      value === null
        ? t("map.saysNone", { name })
        : measureKind(color) === "share"
          ? t("map.saysShare", { name, share: formatValue(value, "share", lang), n })
          : t("map.saysCounts", {
              name,
              articles: counts.get(unit.id)?.value ?? 0,
              documents: documents.get(unit.id)?.value ?? 0,
            });
    return {
      id: unit.id,
      label: known.name.vi,
      labelAt: unit.label,
      unit,
      coverage: value === null ? coverageOf(unit) : "value",
      value,
      n,
      step: rampSteps(breaks)[classOf(breaks, value) ?? -1] ?? null,
      printed: value === null ? null : formatValue(value, measureKind(color), lang),
      selected: unit.id === province,
      concerned: concerned.has(unit.id),
      says,
    };
  });
}

function pinsOf({ index, filter, articles, lang, t }: MapInput): Pin[] {
  const selected = new Set(articles.map(({ id }) => id));
  const kept = new Set(filterArticles(index, filter).kept);
  return [...index.pins].flatMap(([id, pinnedHere]) => {
    const place = index.places.get(id);
    const shown = pinnedHere.filter((article) => kept.has(article));
    if (!place?.position || shown.length === 0) return [];
    const titles = shown
      .map((article) => (lang === "vi" && article.titleVi) || article.title.text)
      .join(" · ");
    return {
      place: id,
      articles: shown.map((article) => article.id),
      at: [place.position.lon, place.position.lat] as const,
      says: t("map.pin", { place: place.name[lang], titles }),
      selected: shown.some((article) => selected.has(article.id)),
    };
  }) as Pin[];
}

function titleOf({ index, color, t, lang }: MapInput): string {
  if (color === "articles") return t("map.title.articles");
  if (color === "documents") return t("map.title.documents");
  return t("map.title.share", { theme: index.themes.get(color as ThemeId)?.name[lang] ?? color });
}

function legendOf(input: MapInput, breaks: ClassBreaks): Legend {
  const { index, filter, t, lang } = input;
  const kept = filterArticles(index, filter).kept;
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
  };
}

function datedWords({ index, boundaries, t, lang }: MapInput): string {
  const set = index.boundaries.get(boundaries);
  return t("map.dated", {
    from: !set || index.catalogue.boundaries[0]?.id === boundaries ? "none" : formatEdtf(set.validFrom, lang),
    to: set?.validTo ? formatEdtf(set.validTo, lang) : "none",
  });
}

function descriptionOf(input: MapInput, regions: readonly Region[], dated: string): string {
  const { t, lang, color } = input;
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
            high: valued
              .filter(({ value }) => value === high.value)
              .map(({ label }) => label)
              .join(", "),
            highValue: high.printed ?? "",
            lowValue: low.printed ?? "",
          })
      : "none";
  return t("map.describe", {
    provinces: regions.length,
    dated: dated.charAt(0).toLocaleLowerCase(lang) + dated.slice(1),
    title: titleOf(input),
    with: valued.length,
    without: regions.length - valued.length,
    range,
  });
}
